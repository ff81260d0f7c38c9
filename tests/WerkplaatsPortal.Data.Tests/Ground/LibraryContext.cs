using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing.Databases;

namespace WerkplaatsPortal.Data.Tests.Ground;

/// <summary>A small model of its own, so that the test ground is proved apart from the portal.</summary>
public class LibraryContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Shelf> Shelves => Set<Shelf>();

    public DbSet<Book> Books => Set<Book>();

    public static DbContextOptions OptionsFor(DatabaseEngine engine, string connectionString)
    {
        var options = new DbContextOptionsBuilder();
        _ = engine switch
        {
            DatabaseEngine.Sqlite => options.UseSqlite(connectionString),
            DatabaseEngine.PostgreSql => options.UseNpgsql(connectionString),
            _ => options.UseSqlServer(connectionString, sqlServer => sqlServer.UseCompatibilityLevel(160)),
        };
        return options.Options;
    }

    public static async Task FillAsync(TestDatabase database)
    {
        await using var library = new LibraryContext(OptionsFor(database.Engine, database.ConnectionString));
        await library.Database.EnsureCreatedAsync();
        library.Add(new Shelf { Id = Guid.CreateVersion7(), Name = "Eerste plank", Books = { new Book { Id = Guid.CreateVersion7(), Title = "Boek" } } });
        await library.SaveChangesAsync();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Shelf>().Property(shelf => shelf.Name).HasMaxLength(200);
        modelBuilder.Entity<Shelf>().HasIndex(shelf => shelf.Name).IsUnique();
        modelBuilder.Entity<Book>().Property(book => book.Title).HasMaxLength(200);
        modelBuilder.Entity<Book>().HasIndex(book => book.Title).HasFilter("\"LentTo\" IS NOT NULL");
    }

    public sealed class Shelf
    {
        public Guid Id { get; set; }

        public string Name { get; set; } = "";

        public List<Book> Books { get; } = [];
    }

    public sealed class Book
    {
        public Guid Id { get; set; }

        public Guid ShelfId { get; set; }

        public string Title { get; set; } = "";

        public string? LentTo { get; set; }

        public DateTime? LentAt { get; set; }
    }
}

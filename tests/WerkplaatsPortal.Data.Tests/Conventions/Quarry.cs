using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Tests.Conventions;

/// <summary>The portal's context with one class of our own, to see what the conventions make of any class.</summary>
internal sealed class Quarry(DbContextOptions<Quarry> options) : PortalDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Stone>(stone =>
        {
            stone.OwnsOne(s => s.Weight);
            stone.HasIndex(s => s.Name).IsUnique();
        });
    }
}

internal sealed class Stone : Entity
{
    private Stone() { }

    public Stone(string name, DateTime at, PartialDate? found, Audience audience) =>
        (Name, At, Found, Audience) = (name, at, found, audience);

    public string Name { get; private set; } = "";

    public DateTime At { get; private set; }

    public PartialDate? Found { get; private set; }

    public PartialDate? Lost { get; private set; }

    public Audience Audience { get; private set; }

    public Weight Weight { get; private set; } = new(1);

    public static Stone Any() => new("steen", new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), null, Audience.Public);

    public void Rename(string name)
    {
        Name = name;
        Raise(new StoneRenamed(Id));
    }

    public void Weigh(int grams)
    {
        Weight = new Weight(grams);
        Raise(new StoneWeighed(Id));
    }
}

internal sealed record Weight(int Grams);

internal sealed record StoneWeighed(Guid StoneId) : DomainEvent(StoneId);

internal sealed record StoneRenamed(Guid StoneId) : DomainEvent(StoneId);

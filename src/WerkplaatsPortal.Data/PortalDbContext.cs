using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data;

/// <summary>
/// Everything that the portal remembers. Each room maps its own classes in a <c>…Configuration</c>; each database engine has
/// a subtype in <c>Providers</c>, which is the only place that knows the engine.
/// </summary>
public abstract class PortalDbContext(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The network itself: at most one.</summary>
    public DbSet<LearningNetwork> Networks => Set<LearningNetwork>();

    /// <summary>Organisations and groups.</summary>
    public DbSet<NetworkPartner> Partners => Set<NetworkPartner>();

    /// <summary>People, with or without an account.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>Who speaks for a partner.</summary>
    public DbSet<PartnerContact> PartnerContacts => Set<PartnerContact>();

    /// <summary>Personal links to make an account.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>Social issues.</summary>
    public DbSet<SocialIssue> Issues => Set<SocialIssue>();

    /// <summary>Learning studios.</summary>
    public DbSet<LearningStudio> Studios => Set<LearningStudio>();

    /// <summary>Who takes part in which studio.</summary>
    public DbSet<Participation> Participations => Set<Participation>();

    /// <summary>Learning questions.</summary>
    public DbSet<LearningQuestion> Questions => Set<LearningQuestion>();

    /// <summary>Learning practices.</summary>
    public DbSet<LearningPractice> Practices => Set<LearningPractice>();

    /// <summary>Lessons.</summary>
    public DbSet<Lesson> Lessons => Set<Lesson>();

    /// <summary>Connections between lessons.</summary>
    public DbSet<LessonLink> LessonLinks => Set<LessonLink>();

    /// <summary>Insights.</summary>
    public DbSet<Insight> Insights => Set<Insight>();

    /// <summary>Whether insights hold at places.</summary>
    public DbSet<LocalFinding> Findings => Set<LocalFinding>();

    /// <summary>Publications and other products.</summary>
    public DbSet<Publication> Publications => Set<Publication>();

    /// <summary>Knowledge of other regions.</summary>
    public DbSet<IncomingKnowledge> IncomingKnowledge => Set<IncomingKnowledge>();

    /// <summary>National working groups.</summary>
    public DbSet<NationalWorkingGroup> WorkingGroups => Set<NationalWorkingGroup>();

    /// <summary>Tribune updates.</summary>
    public DbSet<TribuneUpdate> Updates => Set<TribuneUpdate>();

    /// <summary>Tribune activities.</summary>
    public DbSet<TribuneActivity> Activities => Set<TribuneActivity>();

    /// <summary>Seats in the programme committee.</summary>
    public DbSet<CommitteeSeat> CommitteeSeats => Set<CommitteeSeat>();

    /// <summary>Advice, asked for or given.</summary>
    public DbSet<Advice> Advices => Set<Advice>();

    /// <summary>Those who can sign in.</summary>
    public DbSet<Account> Accounts => Users;

    /// <summary>Who is signed in now, on which device.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>What happened, in order of time.</summary>
    public DbSet<EventRecord> Events => Set<EventRecord>();

    /// <summary>Mails that wait, or went out.</summary>
    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();

    /// <inheritdoc />
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The newest tables of Identity, passkeys included, so that using them later asks no migration.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <summary>Brings the database up to date; makes it when it isn't there. Safe when two processes do it at once.</summary>
    public virtual async Task BringUpToDateAsync(CancellationToken cancel = default)
    {
        // Asking first spares every normal start the lock. A second process that finds work too waits for EF's own lock
        // (sp_getapplock on SQL Server, a table lock on PostgreSQL: both end with the connection) and then has nothing to do.
        if ((await Database.GetPendingMigrationsAsync(cancel)).Any())
            await Database.MigrateAsync(cancel);
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        EntityVersions.Renew(ChangeTracker);
        SearchText.Renew(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        EntityVersions.Renew(ChangeTracker);
        SearchText.Renew(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortalConventions.Apply(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        SearchText.Map(builder);
        builder.Entity<DataProtectionKey>().Property(key => key.FriendlyName).HasMaxLength(200);
    }
}

using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Data.Search.Keeping;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Conversation;
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

    /// <summary>Who is asked whether a seat goes on in another studio.</summary>
    public DbSet<SeatQuestion> SeatQuestions => Set<SeatQuestion>();

    /// <summary>Learning questions.</summary>
    public DbSet<LearningQuestion> Questions => Set<LearningQuestion>();

    /// <summary>Meetings and work visits of Arenas.</summary>
    public DbSet<ArenaMeeting> Meetings => Set<ArenaMeeting>();

    /// <summary>What is said in Arenas.</summary>
    public DbSet<Comment> Comments => Set<Comment>();

    /// <summary>Files that belong to things.</summary>
    public DbSet<StoredFile> Files => Set<StoredFile>();

    /// <summary>What Arenas decide together.</summary>
    public DbSet<Proposal> Proposals => Set<Proposal>();

    /// <summary>Learning practices.</summary>
    public DbSet<LearningPractice> Practices => Set<LearningPractice>();

    /// <summary>How practices are evaluated: at most one for each.</summary>
    public DbSet<PracticeEvaluation> Evaluations => Set<PracticeEvaluation>();

    /// <summary>Links with which people in practices write without an account.</summary>
    public DbSet<PersonalLink> PersonalLinks => Set<PersonalLink>();

    /// <summary>What was seen in practices along the way.</summary>
    public DbSet<Observation> Observations => Set<Observation>();

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

    /// <summary>What the Tribune says to what it reads.</summary>
    public DbSet<TribuneReaction> Reactions => Set<TribuneReaction>();

    /// <summary>Who comes to Tribune activities.</summary>
    public DbSet<SignUpList> SignUpLists => Set<SignUpList>();

    /// <summary>Rounds in which the committee looks at every issue.</summary>
    public DbSet<ReviewRound> ReviewRounds => Set<ReviewRound>();

    /// <summary>What it sees of each.</summary>
    public DbSet<IssueReview> IssueReviews => Set<IssueReview>();

    /// <summary>Which issues press, as partners say.</summary>
    public DbSet<InventoryAnswer> InventoryAnswers => Set<InventoryAnswer>();

    /// <summary>Seats in the programme committee.</summary>
    public DbSet<CommitteeSeat> CommitteeSeats => Set<CommitteeSeat>();

    /// <summary>Meetings of the programme committee.</summary>
    public DbSet<CommitteeMeeting> CommitteeMeetings => Set<CommitteeMeeting>();

    /// <summary>What those meetings decided in words.</summary>
    public DbSet<CommitteeDecision> CommitteeDecisions => Set<CommitteeDecision>();

    /// <summary>Advice, asked for or given.</summary>
    public DbSet<Advice> Advices => Set<Advice>();

    /// <summary>Advice that the committee writes together.</summary>
    public DbSet<AdviceDraft> AdviceDrafts => Set<AdviceDraft>();

    /// <summary>Those who can sign in.</summary>
    public DbSet<Account> Accounts => Users;

    /// <summary>Who is signed in now, on which device.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>What people typed and have not sent yet.</summary>
    public DbSet<KeptDraft> Drafts => Set<KeptDraft>();

    /// <summary>Keys of people's own calendars.</summary>
    public DbSet<CalendarKey> CalendarKeys => Set<CalendarKey>();

    /// <summary>What happened, in order of time.</summary>
    public DbSet<EventRecord> Events => Set<EventRecord>();

    /// <summary>Mails that wait, or went out.</summary>
    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();

    /// <summary>What people are told of.</summary>
    public DbSet<Notification> Notifications => Set<Notification>();

    /// <summary>How often people want mail.</summary>
    public DbSet<MailChoice> MailChoices => Set<MailChoice>();

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
        {
            await Database.MigrateAsync(cancel);
            await EarlierQuestions.FillAsync(this, cancel);
        }

        var search = new SearchIndex(this);
        if (!await search.IsCurrentAsync(cancel))
            await search.RebuildAsync(onlyWhenOld: true, cancel: cancel);
    }

    /// <summary>
    /// Lets the engine see how much there is of what, so that it finds the shortest way to it. Cheap; worth doing when much came in.
    /// </summary>
    public virtual Task TuneAsync(CancellationToken cancel = default) => Task.CompletedTask;

    /// <summary>
    /// Whether a save writes the search entries of what it changes. Whoever fills the portal in bulk sets it to false, and has the
    /// index written at the end.
    /// </summary>
    public bool KeepsSearch { get; set; } = true;

    /// <summary>
    /// Whether people are told of what is saved. Whoever takes over what happened long ago or elsewhere sets it to false, and back: nobody
    /// gets mail of an import.
    /// </summary>
    public bool TellsPeople { get; set; } = true;

    /// <summary>How this engine looks words up.</summary>
    internal virtual FullText FullText => throw new NotSupportedException("This context has no search of its own.");

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        // There is no synchronisation context to wait for, so blocking here is only slow, never a deadlock.
        SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        EntityVersions.Renew(ChangeTracker);
        var touched = KeepsSearch ? Touched.In(ChangeTracker) : null;
        if (touched is null or { IsNothing: true })
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        if (Database.CurrentTransaction is null)
            return await SaveInTransactionAsync(touched, acceptAllChangesOnSuccess, cancellationToken);

        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await new SearchIndex(this).FollowAsync(touched, cancellationToken);
        return saved;
    }

    /// <summary>
    /// Saves, and writes the search entries, in one transaction. The changes count as saved only when it is committed, so that it
    /// can be tried again.
    /// </summary>
    private async Task<int> SaveInTransactionAsync(Touched touched, bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        var saved = await Database.CreateExecutionStrategy().ExecuteAsync(
            async cancel =>
            {
                await using var transaction = await Database.BeginTransactionAsync(cancel);
                var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancel);
                await new SearchIndex(this).FollowAsync(touched, cancel);
                await transaction.CommitAsync(cancel);
                return rows;
            },
            cancellationToken);
        if (acceptAllChangesOnSuccess)
            ChangeTracker.AcceptAllChanges();
        return saved;
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortalConventions.Apply(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        builder.Entity<DataProtectionKey>().Property(key => key.FriendlyName).HasMaxLength(200);
    }
}

using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>
/// A lesson: what a practice taught (or, marked so, something elsewhere). Local knowledge. It goes draft, checked, shared, by
/// the studio's lead; each version of its words and each step stays readable.
/// </summary>
public sealed partial class Lesson : Entity
{
    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = 160;

    /// <summary>The longest text of context, lesson, evidence and for-whom.</summary>
    public const int TextMaxLength = 8000;

    /// <summary>The longest reason.</summary>
    public const int ReasonMaxLength = 2000;

    private readonly List<LessonVersion> versions = [];
    private readonly List<LessonStep> steps = [];
    private readonly List<LessonIssue> otherIssues = [];
    private readonly List<LessonPractice> otherPractices = [];
    private readonly List<LessonQuestion> questions = [];
    private readonly List<LessonAgainst> against = [];

    private Lesson() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The issue where it arose, and stays.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>The practice that taught it; null marks it as from elsewhere.</summary>
    public Guid? PracticeId { get; private set; }

    /// <summary>The observation that it was made of; null for another beginning.</summary>
    public Guid? ObservationId { get; private set; }

    /// <summary>The lesson in one sentence.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What happened, and where.</summary>
    public string? Context { get; private set; }

    /// <summary>What was learned.</summary>
    public string Learned { get; private set; } = "";

    /// <summary>How that is known.</summary>
    public string? Evidence { get; private set; }

    /// <summary>For whom it may hold.</summary>
    public string? HoldsFor { get; private set; }

    /// <summary>The kind of source.</summary>
    public SourceKind SourceKind { get; private set; }

    /// <summary>The year it speaks of, if known.</summary>
    public int? Year { get; private set; }

    /// <summary>The conditions that it is about, at least one.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>Where in the whole it stands.</summary>
    public Setting Setting { get; private set; } = Setting.Unknown;

    /// <summary>What it says about learning together itself.</summary>
    public LearningAspect Aspects { get; private set; }

    /// <summary>How widely it speaks.</summary>
    public LessonScope Scope { get; private set; }

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>Where it is on its way to its readers.</summary>
    public LessonState State { get; private set; }

    /// <summary>Who may read it once it is shared.</summary>
    public Audience Audience { get; private set; }

    /// <summary>Who wrote it; null for an import or a former participant.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>When it was written down here, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>When it was first shared, in UTC; null while it was not.</summary>
    public DateTime? SharedAt { get; private set; }

    /// <summary>Whether the day of sharing is known; of one that came in without it, <see cref="SharedAt"/> is the moment of the import.</summary>
    public bool IsDated => WrittenBy is not null || SharedAt < WrittenAt;

    /// <summary>Every version of its words.</summary>
    public IReadOnlyList<LessonVersion> Versions => versions;

    /// <summary>Every step it took.</summary>
    public IReadOnlyList<LessonStep> Steps => steps;

    /// <summary>Other issues that it belongs to.</summary>
    public IReadOnlyList<LessonIssue> OtherIssues => otherIssues;

    /// <summary>Other practices that taught it.</summary>
    public IReadOnlyList<LessonPractice> OtherPractices => otherPractices;

    /// <summary>The questions that it answers or raises.</summary>
    public IReadOnlyList<LessonQuestion> Questions => questions;

    /// <summary>The insights that it speaks against.</summary>
    public IReadOnlyList<LessonAgainst> Against => against;

    /// <summary>Whether it is shared at least as widely as an audience.</summary>
    public bool IsSharedWith(Audience audience) => State == LessonState.Shared && Audience >= audience;

    /// <summary>Writes down a lesson in a studio: a draft. Without a practice it comes from elsewhere, marked so.</summary>
    /// <exception cref="RuleViolation">Somebody else than the lead records it, the practice belongs to another studio, or a text is missing.</exception>
    public static Lesson Record(
        LearningStudio studio, LearningPractice? practice, string slug, LessonText text, Audience audience, Guid by, DateTime now)
    {
        studio.DemandLed(by, now);
        Rule.Demand(
            practice is null || practice.IssueId == studio.IssueId || practice.OtherIssues.Any(other => other.IssueId == studio.IssueId),
            "Deze praktijk hoort bij een ander leeratelier.", "Practice");
        var lesson = Begin(studio.IssueId, practice, slug, text, by, now);
        lesson.Audience = Rule.Known(audience, nameof(Audience));
        lesson.Raise(new LessonRecorded(lesson.Id));
        return lesson;
    }

    /// <summary>Keeps what somebody saw as its beginning, so that it stays visible whose it was.</summary>
    /// <exception cref="RuleViolation">The observation was made in another practice.</exception>
    public void MadeOf(Observation observation)
    {
        Rule.Demand(observation.PracticeId == PracticeId, "Deze waarneming komt uit een andere praktijk.", "Practice");
        ObservationId = observation.Id;
    }

    /// <summary>A lesson that comes in with a package: shared with everybody.</summary>
    /// <param name="home">The issue where it arose.</param>
    /// <param name="practice">The practice that taught it; null for elsewhere.</param>
    /// <param name="slug">Part of the address.</param>
    /// <param name="text">The words.</param>
    /// <param name="now">The moment of the import, in UTC.</param>
    /// <param name="sharedAt">When it was shared where it comes from; null when the package does not say.</param>
    /// <exception cref="RuleViolation">A text or every condition is missing.</exception>
    public static Lesson Imported(SocialIssue home, LearningPractice? practice, string slug, LessonText text, DateTime now, DateTime? sharedAt = null)
    {
        var lesson = Begin(home.Id, practice, slug, text, null, now);
        (lesson.State, lesson.Audience, lesson.SharedAt) = (LessonState.Shared, Audience.Public, sharedAt ?? now);
        lesson.Step(null, null, sharedAt ?? now);
        lesson.Raise(new LessonShared(lesson.Id));
        return lesson;
    }

    /// <summary>The lead checks the draft, with the words as they should read.</summary>
    /// <exception cref="RuleViolation">It is no draft, somebody else than the lead checks it, or a text is missing.</exception>
    public void Check(LearningStudio studio, LessonText text, Guid by, DateTime now)
    {
        DemandLed(studio, by, now);
        Rule.Demand(State == LessonState.Draft, "Alleen een concept kan worden nagekeken.");
        Rewrite(text, by, now);
        State = LessonState.Checked;
        Step(null, by, now);
        Raise(new LessonChecked(Id));
    }

    /// <summary>
    /// The lead writes it anew; what stood there stays readable as an earlier version. That it was changed, by whom and why is a step
    /// of its own, also where only a condition, the setting, the source or the year changed.
    /// </summary>
    /// <exception cref="RuleViolation">It was withdrawn, somebody else than the lead does so, or a text is missing.</exception>
    public void Revise(LearningStudio studio, LessonText text, Guid by, DateTime now, string? why = null)
    {
        DemandLed(studio, by, now);
        Rule.Demand(State != LessonState.Withdrawn, "Deze les is ingetrokken.");
        Rewrite(text, by, now);
        Step(Rule.OptionalText(why, ReasonMaxLength, "Why"), by, now);
        Raise(new LessonRevised(Id));
    }

    /// <summary>Replaces the words as an import does.</summary>
    /// <exception cref="RuleViolation">A text or every condition is missing.</exception>
    public void RenewFromImport(LessonText text, DateTime now)
    {
        Rewrite(text, null, now);
        Raise(new LessonRevised(Id));
    }

    /// <summary>The lead shares a checked lesson with its audience.</summary>
    /// <exception cref="RuleViolation">It is not checked, or somebody else than the lead shares it.</exception>
    public void Share(LearningStudio studio, Audience audience, Guid by, DateTime now)
    {
        DemandLed(studio, by, now);
        Rule.Demand(State == LessonState.Checked, "Kijk de les eerst na. Daarna kun je haar delen.");
        (State, Audience, SharedAt) = (LessonState.Shared, Rule.Known(audience, nameof(Audience)), now);
        Step(null, by, now);
        Raise(new LessonShared(Id));
    }

    /// <summary>The lead changes who may read it. Narrowing asks a reason; both are recorded.</summary>
    /// <param name="studio">Its studio.</param>
    /// <param name="audience">Who may read it from now on.</param>
    /// <param name="reason">Why fewer people may read it; not asked when more may.</param>
    /// <param name="widestInsight">The widest audience of the adopted insights that rest on it; null when there are none.</param>
    /// <param name="by">The lead.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">It is not shared, a reason lacks, an insight needs it wider, or somebody else than the lead does so.</exception>
    public void ShareWith(
        LearningStudio studio, Audience audience, string? reason, Audience? widestInsight, Guid by, DateTime now)
    {
        DemandLed(studio, by, now);
        Rule.Demand(State == LessonState.Shared, "Deze les is nog niet gedeeld.");
        if (Rule.Known(audience, nameof(Audience)) == Audience)
            return;

        var why = Rule.OptionalText(reason, ReasonMaxLength, "Reason");
        Rule.Demand(
            audience > Audience || widestInsight is null || audience >= widestInsight,
            "Op deze les rust een vastgesteld inzicht. Deel haar met minstens dezelfde mensen als het inzicht.", nameof(Audience));
        Rule.Demand(audience > Audience || why is not null, "Schrijf waarom minder mensen de les mogen lezen.", "Reason");
        Audience = audience;
        Step(why, by, now);
        Raise(new LessonShared(Id));
    }

    /// <summary>The lead takes it back; its address and the reason stay.</summary>
    /// <exception cref="RuleViolation">It was withdrawn before, a reason lacks, or somebody else than the lead does so.</exception>
    public void Withdraw(LearningStudio studio, string reason, Guid by, DateTime now)
    {
        DemandLed(studio, by, now);
        Rule.Demand(State != LessonState.Withdrawn, "Deze les is al ingetrokken.");
        var why = Rule.Text(reason, ReasonMaxLength, "Schrijf waarom je de les intrekt.", "Reason");
        State = LessonState.Withdrawn;
        Step(why, by, now);
        Raise(new LessonWithdrawn(Id));
    }

    /// <summary>A lesson of which a package tells that it was withdrawn: its address and the reason stay, its words are not in a package.</summary>
    /// <exception cref="RuleViolation">The title, every condition or the reason is missing.</exception>
    public static Lesson WithdrawnElsewhere(
        SocialIssue home, LearningPractice? practice, string slug, LessonText text, string reason, DateTime sharedAt, DateTime withdrawnAt)
    {
        var lesson = Imported(home, practice, slug, text, withdrawnAt, sharedAt);
        lesson.WithdrawFromImport(reason, withdrawnAt);
        return lesson;
    }

    /// <summary>Takes it back as a package tells; again changes nothing.</summary>
    /// <exception cref="RuleViolation">The reason is missing.</exception>
    public void WithdrawFromImport(string reason, DateTime at)
    {
        var why = Rule.Text(reason, ReasonMaxLength, "Schrijf waarom je de les intrekt.", "Reason");
        if (State == LessonState.Withdrawn)
            return;

        State = LessonState.Withdrawn;
        Step(why, null, at);
        Raise(new LessonWithdrawn(Id));
    }

    private static Lesson Begin(Guid issueId, LearningPractice? practice, string slug, LessonText text, Guid? by, DateTime now)
    {
        var lesson = new Lesson { Slug = slug, IssueId = issueId, PracticeId = practice?.Id, WrittenBy = by, WrittenAt = now };
        lesson.Rewrite(text with { Setting = text.Setting ?? practice?.Setting }, by, now);
        return lesson;
    }

    private void Rewrite(LessonText text, Guid? by, DateTime now)
    {
        Rule.Known(text.SourceKind, nameof(SourceKind));
        Rule.Demand(text.Year is null or (>= 1900 and <= 2199), "Schrijf een jaar, bijvoorbeeld 2026.", nameof(Year));
        (Title, Context, Learned, Evidence, HoldsFor, Conditions) = (
            Rule.Text(text.Title, TitleMaxLength, "Vat de les samen in één zin.", nameof(Title)),
            Rule.OptionalText(text.Context, TextMaxLength, nameof(Context)),
            Rule.Text(text.Learned, TextMaxLength, "Schrijf wat jullie hebben geleerd.", nameof(Learned)),
            Rule.OptionalText(text.Evidence, TextMaxLength, nameof(Evidence)),
            Rule.OptionalText(text.HoldsFor, TextMaxLength, nameof(HoldsFor)),
            text.Conditions.AtLeastOne());
        (SourceKind, Year, Aspects, Scope, Provenance) = (text.SourceKind, text.Year, text.Aspects, text.Scope, text.Provenance);
        Setting = text.Setting ?? Setting;
        KeepVersion(by, now);
    }

    private void KeepVersion(Guid? by, DateTime now)
    {
        var last = versions.MaxBy(version => version.Number);
        if (last is null || (last.Title, last.Context, last.Learned, last.Evidence, last.HoldsFor) != (Title, Context, Learned, Evidence, HoldsFor))
            versions.Add(new LessonVersion(this, (last?.Number ?? 0) + 1, by, now));
    }

    private void Step(string? reason, Guid? by, DateTime now) => steps.Add(new LessonStep(this, reason, by, now));

    private void DemandLed(LearningStudio studio, Guid by, DateTime now)
    {
        Rule.Demand(studio.IssueId == IssueId, "Deze les hoort bij een ander leeratelier.");
        studio.DemandLed(by, now);
    }
}

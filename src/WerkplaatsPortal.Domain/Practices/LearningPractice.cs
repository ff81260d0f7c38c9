using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Practices;

/// <summary>A learning practice: a real place, in a real period, where a question is worked on and lessons arise.</summary>
public sealed partial class LearningPractice : Entity
{
    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = 160;

    /// <summary>The longest summary.</summary>
    public const int SummaryMaxLength = 4000;

    /// <summary>The longest name of a place.</summary>
    public const int PlaceMaxLength = 160;

    private readonly List<PracticeIssue> otherIssues = [];
    private readonly List<PracticePartner> partners = [];
    private readonly List<PracticeQuestion> questions = [];

    private LearningPractice() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The issue where it is at home.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What happens there.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Where.</summary>
    public string Place { get; private set; } = "";

    /// <summary>When it began, as far as known.</summary>
    public PartialDate? Start { get; private set; }

    /// <summary>When it ended, as far as known; null while it runs.</summary>
    public PartialDate? End { get; private set; }

    /// <summary>The first day on which it can have begun; null when that is not known. Everybody may read of it from then on.</summary>
    public DateOnly? FirstDay { get; private set; }

    /// <summary>Where in the whole it stands.</summary>
    public Setting Setting { get; private set; } = Setting.Unknown;

    /// <summary>The conditions that it works on, at least one, and what they mean here.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>What the Arena agreed about it; null is "not yet decided together".</summary>
    public Agreement? Agreement { get; private set; }

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>Further pages that tell of it.</summary>
    public List<string> Sources { get; private set; } = [];

    /// <summary>Who made it; null for an import.</summary>
    public Guid? MadeBy { get; private set; }

    /// <summary>When it was made here, in UTC.</summary>
    public DateTime MadeAt { get; private set; }

    /// <summary>Other issues that it belongs to.</summary>
    public IReadOnlyList<PracticeIssue> OtherIssues => otherIssues;

    /// <summary>The partners that work in it.</summary>
    public IReadOnlyList<PracticePartner> Partners => partners;

    /// <summary>The questions that are worked on in it.</summary>
    public IReadOnlyList<PracticeQuestion> Questions => questions;

    /// <summary>A practice that the lead of a studio makes.</summary>
    /// <exception cref="RuleViolation">Somebody else than the lead makes it, or it lacks what a practice needs.</exception>
    public static LearningPractice Design(LearningStudio studio, string slug, PracticeText text, Guid by, DateTime now)
    {
        studio.DemandLed(by, now);
        var practice = new LearningPractice { Slug = slug, IssueId = studio.IssueId, MadeBy = by, MadeAt = now };
        practice.Describe(text);
        return practice;
    }

    /// <summary>A practice that comes in with a package.</summary>
    /// <exception cref="RuleViolation">It lacks what a practice needs.</exception>
    public static LearningPractice Imported(SocialIssue home, string slug, PracticeText text, DateTime now)
    {
        var practice = new LearningPractice
        {
            Slug = slug,
            IssueId = home.Id,
            MadeAt = now,
            Agreement = Agreement.Imported(Amsterdam.Day(now)),
        };
        practice.Describe(text);
        return practice;
    }

    /// <summary>The lead of its studio writes it anew; the address stays.</summary>
    /// <exception cref="RuleViolation">Somebody else than the lead does so, or it lacks what a practice needs.</exception>
    public void Rewrite(LearningStudio studio, PracticeText text, Guid by, DateTime now)
    {
        Rule.Demand(studio.IssueId == IssueId, "Deze praktijk hoort bij een ander leeratelier.");
        studio.DemandLed(by, now);
        Describe(text);
    }

    /// <summary>Replaces what is known about it, as an import does.</summary>
    /// <exception cref="RuleViolation">It lacks what a practice needs.</exception>
    public void Describe(PracticeText text)
    {
        Rule.Demand(
            text.Start is not { } start || text.End is not { } end || start.CanEndOn(end),
            "De praktijk kan niet eindigen voordat zij begint.", nameof(End));
        (Title, Summary, Place, Conditions) = (
            Rule.Text(text.Title, TitleMaxLength, "Geef de praktijk een naam.", nameof(Title)),
            Rule.Text(text.Summary, SummaryMaxLength, "Schrijf wat er in de praktijk gebeurt.", nameof(Summary)),
            Rule.Text(text.Place, PlaceMaxLength, "Schrijf waar de praktijk is.", nameof(Place)),
            text.Conditions.AtLeastOne());
        (Start, End, FirstDay, Setting) = (text.Start, text.End, text.Start?.FirstDay, text.Setting);
        (Provenance, Sources) = (text.Provenance, [.. text.Sources]);
        Raise(new PracticeDescribed(Id));
    }

    /// <summary>Records what the Arena agreed about it in a meeting; null: not yet decided together.</summary>
    public void Record(Agreement? agreement)
    {
        Agreement = agreement;
        Raise(new PracticeDescribed(Id));
    }

    /// <summary>Replaces the other issues that it belongs to.</summary>
    public void AlsoBelongsTo(IEnumerable<Guid> issueIds) =>
        Replace(otherIssues, issueIds.Where(id => id != IssueId).Select(id => new PracticeIssue(Id, id)), new PracticeDescribed(Id));

    /// <summary>Replaces the partners that work in it.</summary>
    public void WorkedOnBy(IEnumerable<Guid> partnerIds) =>
        Replace(partners, partnerIds.Select(id => new PracticePartner(Id, id)), new PracticeDescribed(Id));

    /// <summary>Replaces the questions that are worked on in it.</summary>
    public void WorksOn(IEnumerable<Guid> questionIds) =>
        Replace(questions, questionIds.Select(id => new PracticeQuestion(Id, id)), new PracticeDescribed(Id));

    /// <summary>Its evaluation says on which day it ended, or that it runs.</summary>
    /// <exception cref="RuleViolation">It would end before it began.</exception>
    internal void EndOn(DateOnly? day)
    {
        PartialDate? end = day is { } last ? PartialDate.On(last) : null;
        Rule.Demand(
            Start is null || end is null || Start.Value.CanEndOn(end.Value), "De praktijk kan niet eindigen voordat zij begint.", "EndedOn");
        End = end;
        Raise(new PracticeDescribed(Id));
    }
}

/// <summary>A practice was made or written anew.</summary>
public sealed record PracticeDescribed(Guid SubjectId) : DomainEvent(SubjectId);

using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Testing.Builders;

/// <summary>
/// Builds valid things with sensible defaults, so that a test says only what matters. Everything is made by the domain's own
/// methods, at <see cref="Moment.Now"/>, by the studio's lead where one is needed. Knowledge stands in <see cref="An"/> and the other half.
/// </summary>
public static partial class A
{
    /// <summary>A person with a name of his or her own.</summary>
    public static Person Person(string? name = null, string? chosenName = null) =>
        Domain.Network.Person.Named(name ?? Moment.Unique("Sanne de Boer"), chosenName);

    /// <summary>A welfare organisation that is partner of the network.</summary>
    public static NetworkPartner Partner(string? name = null, PartnerRole role = PartnerRole.Partner)
    {
        var called = name ?? Moment.Unique("Buurtwerk");
        return NetworkPartner.Join(Slug.Plain(called), new PartnerDetails(called, PartnerKind.Welfare, role));
    }

    /// <summary>A decision, taken today unless said otherwise.</summary>
    public static Decision Decision(DateOnly? takenOn = null, string reason = "Besproken in het netwerk.", Guid? by = null) =>
        new(takenOn ?? Moment.Today, Moment.Now, reason, by);

    /// <summary>A studio with a vacancy for a lead, for a new issue on the agenda unless one is given.</summary>
    public static LearningStudio Studio(SocialIssue? issue = null) =>
        LearningStudio.Open(issue ?? An.Issue().OnAgenda(), "Leeratelier", new DateOnly(2020, 1, 1));

    /// <summary>A studio that somebody leads.</summary>
    public static LearningStudio LedStudio(SocialIssue? issue = null) => Studio(issue).LedBy(Person());

    /// <summary>Tags on the given conditions; one when none is given.</summary>
    public static ConditionTags Tag(Condition conditions = Condition.SocialInclusion) => ConditionTags.For(conditions);

    /// <summary>What stands in a practice.</summary>
    public static PracticeText PracticeText(string? title = null) =>
        new(title ?? Moment.Unique("Buurtkeuken"), "Bewoners koken elke week samen.", "Nijmegen") { Conditions = Tag() };

    /// <summary>A practice of a studio, made by its lead.</summary>
    public static LearningPractice Practice(LearningStudio? studio = null, string? title = null, PracticeText? text = null)
    {
        var home = studio ?? LedStudio();
        var words = text ?? PracticeText(title);
        return LearningPractice.Design(home, Slug.Plain(words.Title), words, home.Lead(), Moment.Now);
    }

    /// <summary>A question that the Arena of a studio has articulated.</summary>
    public static LearningQuestion Question(LearningStudio studio, string text = "Hoe bereiken we wie niet vanzelf meedoet?") =>
        LearningQuestion.Imported(studio, Slug.Plain(text), text, Tag(), Moment.Now);

    /// <summary>A question that somebody in an Arena put forward; open.</summary>
    public static LearningQuestion OpenQuestion(ArenaMember by, string? text = null)
    {
        var words = text ?? Moment.Unique("Hoe praten we eerder over geld?");
        return LearningQuestion.PutForward(by, Slug.Plain(words), words, Tag(), null, Moment.Now);
    }

    /// <summary>A proposal that runs for two weeks, with a quorum of two.</summary>
    public static Proposal Proposal(ArenaMember by, ProposalKind kind = ProposalKind.Practice, string? title = null, int quorum = 2)
    {
        var words = new ProposalText(title ?? Moment.Unique("Een eettafel in Hatert"), "We koken elke week samen.", "Waar: Hatert");
        return Domain.Studios.Proposal.Make(
            by, Slug.Plain(words.Title), kind, words, new ProposalTerms(Moment.Today.AddDays(Domain.Studios.Proposal.UsualDays), quorum), Moment.Now);
    }

    /// <summary>A partner that begins to take part in a studio, with no seat yet.</summary>
    public static Participation Participation(LearningStudio studio, NetworkPartner? partner = null) =>
        Domain.Studios.Participation.Of(studio, partner ?? Partner());

    /// <summary>A person without an organisation who begins to take part in a studio, with no seat yet.</summary>
    public static Participation Participation(LearningStudio studio, Person person) => Domain.Studios.Participation.Of(studio, person);

    /// <summary>A seat in the committee that is taken now.</summary>
    public static CommitteeSeat CommitteeSeat(
        Person? person = null, Constituency constituency = Constituency.Municipalities, DateOnly? from = null, DateOnly? until = null) =>
        Domain.Committee.CommitteeSeat.Take(person ?? Person(), constituency, new Period(from ?? new DateOnly(2024, 1, 1), until));
}

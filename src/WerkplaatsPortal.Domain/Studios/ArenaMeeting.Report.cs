using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

public sealed partial class ArenaMeeting
{
    /// <summary>Somebody of the Arena writes down what happened, or writes it anew. From then on it counts as held.</summary>
    /// <exception cref="RuleViolation">It is still to come or was called off, or something in the report can't be taken.</exception>
    public void Report(ArenaMember by, MeetingReport report, DateTime now)
    {
        DemandOpenTo(by);
        Rule.Demand(Day <= Amsterdam.Day(now), "Deze bijeenkomst moet nog komen. Schrijf het verslag daarna.");
        Notes = Rule.OptionalText(report.Notes, NotesMaxLength, nameof(Notes));
        Guests = Rule.OptionalText(report.Guests, GuestsMaxLength, nameof(Guests));
        attendees.Become(report.Attendees.Select(id => new MeetingAttendee(Id, id)));
        questions.Become(report.Questions.Select(id => new MeetingQuestion(Id, id)));
        proposals.Become(report.Proposals.Select(id => new MeetingProposal(Id, id)));
        Agree(report.Agreements);
        Rule.Demand(
            agreements.Count == 0 || attendees.Count > 0 || Guests is not null,
            "Kruis aan wie erbij waren: een afspraak telt alleen met de mensen die haar maakten.", "Attendees");
        Raise(State == MeetingState.Held ? new MeetingReported(Id) : new MeetingHeld(Id));
        (State, HeldAt) = (MeetingState.Held, HeldAt ?? now);
    }

    /// <summary>An agreement of this meeting, for what rests on it; null when there is none by that id.</summary>
    /// <exception cref="RuleViolation">The meeting lies ahead.</exception>
    public Agreement? AgreementFor(Guid agreementId, DateOnly today) =>
        agreements.Find(each => each.Id == agreementId) is { } made
            ? new Agreement(Day, Presence(attendees.Count, Guests is not null), made.Decided, today) { MeetingAgreementId = made.Id }
            : null;

    /// <summary>
    /// Who was there, without names: what rests on an agreement is read outside the Arena too, and a name must be erasable everywhere.
    /// </summary>
    public static string Presence(int attendees, bool hadGuests) => (attendees, hadGuests) switch
    {
        (0, _) => "Gasten van de Arena",
        (1, false) => "Eén deelnemer aan de Arena",
        (1, true) => "Eén deelnemer aan de Arena, en gasten",
        (_, false) => $"{attendees} deelnemers aan de Arena",
        _ => $"{attendees} deelnemers aan de Arena, en gasten",
    };

    /// <summary>Keeps the agreements that are there by their id, so that what rests on one still finds it.</summary>
    private void Agree(IReadOnlyList<ReportedAgreement> reported)
    {
        var wanted = reported.Where(each => !string.IsNullOrWhiteSpace(each.Decided)).ToList();
        agreements.RemoveAll(each => wanted.TrueForAll(one => one.Id != each.Id));
        for (var place = 0; place < wanted.Count; place++)
        {
            var known = agreements.Find(each => each.Id == wanted[place].Id);
            if (known is null)
                agreements.Add(new MeetingAgreement(Id, place + 1, wanted[place].Decided));
            else
                known.Word(place + 1, wanted[place].Decided);
        }
    }
}

/// <summary>What is written down after a meeting.</summary>
public sealed record MeetingReport
{
    /// <summary>Who of the Arena was there.</summary>
    public IReadOnlyList<Guid> Attendees { get; init; } = [];

    /// <summary>Who came from elsewhere.</summary>
    public string? Guests { get; init; }

    /// <summary>What was said, in Markdown.</summary>
    public string? Notes { get; init; }

    /// <summary>What was agreed; empty ones don't count.</summary>
    public IReadOnlyList<ReportedAgreement> Agreements { get; init; } = [];

    /// <summary>The questions that came out of it.</summary>
    public IReadOnlyList<Guid> Questions { get; init; } = [];

    /// <summary>The proposals that came out of it.</summary>
    public IReadOnlyList<Guid> Proposals { get; init; } = [];
}

/// <summary>An agreement as it is written down.</summary>
/// <param name="Id">Of one that was written down before; null for a new one.</param>
/// <param name="Decided">What was agreed.</param>
public sealed record ReportedAgreement(Guid? Id, string? Decided);

/// <summary>Something that was agreed in a meeting. A practice, an activity and an insight can rest on it.</summary>
public sealed class MeetingAgreement
{
    private MeetingAgreement() { }

    internal MeetingAgreement(Guid meetingId, int place, string? decided)
    {
        MeetingId = meetingId;
        Word(place, decided);
    }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>Its place in the order.</summary>
    public int Place { get; private set; }

    /// <summary>What was agreed.</summary>
    public string Decided { get; private set; } = "";

    internal void Word(int place, string? decided) =>
        (Place, Decided) = (place, Rule.Text(decided, Agreement.TextMaxLength, "Schrijf wat jullie hebben besloten.", "Agreements"));
}

/// <summary>Somebody of the Arena who was at a meeting.</summary>
public sealed record MeetingAttendee(Guid MeetingId, Guid PersonId);

/// <summary>A question that came out of a meeting.</summary>
public sealed record MeetingQuestion(Guid MeetingId, Guid QuestionId);

/// <summary>A proposal that came out of a meeting.</summary>
public sealed record MeetingProposal(Guid MeetingId, Guid ProposalId);

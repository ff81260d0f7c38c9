using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

public class MeetingTests
{
    private readonly LearningStudio _studio = A.LedStudio();

    private ArenaMember Lead => An.ArenaMember(_studio);

    private static MeetingPlan Plan(DateTime? at = null) =>
        new(MeetingKind.Meeting, "Wat leren we van de buurtkeuken?", at ?? Moment.Now) { Place = "Wijkcentrum" };

    private ArenaMeeting Planned(DateTime? at = null) => ArenaMeeting.Plan(Lead, "wat-leren-we", Plan(at), Moment.Now);

    [Fact]
    public void A_meeting_needs_a_place_or_a_link()
    {
        Assert.Equal("Place", Refusal.FieldOf(() => ArenaMeeting.Plan(Lead, "x", Plan() with { Place = null }, Moment.Now)));
        Assert.NotNull(ArenaMeeting.Plan(Lead, "x", Plan() with { Place = null, Link = "https://voorbeeld.example/" }, Moment.Now).Link);
        Assert.Equal("Link", Refusal.FieldOf(() => ArenaMeeting.Plan(Lead, "x", Plan() with { Link = "javascript:alert(1)" }, Moment.Now)));
    }

    [Fact]
    public void A_meeting_does_not_end_before_it_begins() =>
        Assert.Equal("Until", Refusal.FieldOf(() => ArenaMeeting.Plan(Lead, "x", Plan() with { EndsAt = Moment.Now.AddHours(-1) }, Moment.Now)));

    [Fact]
    public void Another_Arena_changes_nothing_of_it()
    {
        var (meeting, other) = (Planned(), An.ArenaMember(A.LedStudio()));

        Refusal.Of(() => meeting.Replan(other, Plan(), Moment.Now));
        Refusal.Of(() => meeting.PutOnAgenda(other, "Iets"));
        Refusal.Of(() => meeting.Cancel(other, "Zomaar", Moment.Now));
        Refusal.Of(() => meeting.Report(other, new MeetingReport(), Moment.Now));
    }

    [Fact]
    public void The_agenda_has_an_order()
    {
        var meeting = Planned();
        var first = meeting.PutOnAgenda(Lead, "Welkom");
        var second = meeting.PutOnAgenda(Lead, "De buurtkeuken");
        var third = meeting.PutOnAgenda(Lead, "Rondvraag");

        meeting.MoveUp(Lead, third);
        meeting.MoveUp(Lead, first);
        meeting.TakeOff(Lead, second);

        Assert.Equal([first, third], meeting.Items.OrderBy(item => item.Place));
        Assert.Equal("Text", Refusal.FieldOf(() => meeting.RewordItem(Lead, first, " ", null)));
    }

    [Fact]
    public void Who_calls_it_off_says_why_and_then_nothing_changes_any_more()
    {
        var meeting = Planned();

        Assert.Equal("Reason", Refusal.FieldOf(() => meeting.Cancel(Lead, "", Moment.Now)));
        meeting.Cancel(Lead, "Te weinig mensen.", Moment.Now);
        Assert.Equal(1, meeting.Sequence);

        Assert.Equal((MeetingState.Cancelled, "Te weinig mensen."), (meeting.State, meeting.CancelReason));
        Refusal.Of(() => meeting.Replan(Lead, Plan(), Moment.Now));
        Refusal.Of(() => meeting.Report(Lead, new MeetingReport(), Moment.Now));
    }

    [Fact]
    public void A_meeting_to_come_has_no_report() =>
        Refusal.Of(() => Planned(Moment.Now.AddDays(1)).Report(Lead, new MeetingReport(), Moment.Now));

    [Fact]
    public void What_was_agreed_keeps_its_identity_when_it_is_worded_anew()
    {
        var meeting = Planned();
        meeting.Report(Lead, Agreed(new ReportedAgreement(null, "We beginnen in Druten."), new ReportedAgreement(null, " ")), Moment.Now);
        var made = Assert.Single(meeting.Agreements);

        meeting.Report(Lead, Agreed(new ReportedAgreement(null, "Eerst dit."), new ReportedAgreement(made.Id, "We beginnen in maart.")), Moment.Now);

        Assert.Equal(["Eerst dit.", "We beginnen in maart."], meeting.Agreements.OrderBy(each => each.Place).Select(each => each.Decided));
        Assert.Contains(made, meeting.Agreements);
        Assert.Equal((MeetingState.Held, Moment.Now), (meeting.State, meeting.HeldAt!.Value));
        Assert.IsType<MeetingReported>(meeting.Events[^1]);
        Refusal.Of(() => meeting.Cancel(Lead, "Achteraf", Moment.Now));
        Refusal.Of(() => meeting.Replan(Lead, Plan(Moment.Now.AddDays(2)), Moment.Now));
    }

    [Fact]
    public void An_agreement_counts_only_with_those_who_made_it() => Assert.Equal(
        "Attendees",
        Refusal.FieldOf(() => Planned().Report(Lead, new MeetingReport { Agreements = [new(null, "We doen het.")] }, Moment.Now)));

    [Fact]
    public void What_rests_on_an_agreement_names_nobody()
    {
        var meeting = Planned();
        meeting.Report(Lead, Agreed(new ReportedAgreement(null, "We beginnen in Druten.")) with { Guests = "De wijkagent" }, Moment.Now);
        var id = meeting.Agreements[0].Id;

        var agreement = meeting.AgreementFor(id, Moment.Today)!;

        Assert.Equal((Moment.Today, "2 deelnemers aan de Arena, en gasten", "We beginnen in Druten.", id),
            (agreement.TakenOn, agreement.Present, agreement.Decided, agreement.MeetingAgreementId!.Value));
        Assert.Null(meeting.AgreementFor(Guid.CreateVersion7(), Moment.Today));
    }

    [Fact]
    public void A_time_in_Amsterdam_becomes_UTC()
    {
        Assert.Equal(new DateTime(2026, 7, 1, 11, 30, 0), Amsterdam.Utc(new DateOnly(2026, 7, 1), new TimeOnly(13, 30)));
        Assert.Equal(new DateTime(2026, 12, 1, 12, 30, 0), Amsterdam.Utc(new DateOnly(2026, 12, 1), new TimeOnly(13, 30)));
        Assert.Equal(new DateTime(2026, 3, 29, 1, 30, 0), Amsterdam.Utc(new DateOnly(2026, 3, 29), new TimeOnly(2, 30)));
    }

    private MeetingReport Agreed(params ReportedAgreement[] agreements) =>
        new() { Attendees = [_studio.Lead(), Guid.CreateVersion7()], Agreements = agreements };
}

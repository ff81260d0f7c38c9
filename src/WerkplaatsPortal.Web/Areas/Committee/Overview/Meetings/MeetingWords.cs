using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Meetings;

/// <summary>How the screens call a meeting of the committee, its agenda and where it leads.</summary>
internal static class MeetingWords
{
    /// <summary>Where somebody goes on after something of a meeting is done.</summary>
    public static LocalRedirectResult ToMeeting(this Controller controller, string slug, string page = "") =>
        controller.LocalRedirect($"{MeetingDesk.Address}/{slug}{page}");

    /// <summary>Where it stands; one that was planned and is past waits for its minutes.</summary>
    public static Text Of(this Texts texts, CommitteeMeetingState state, bool isPast) => (state, isPast) switch
    {
        (CommitteeMeetingState.Settled, _) => texts["Notulen vastgesteld"],
        (CommitteeMeetingState.Held, _) => texts["Notulen in concept"],
        (CommitteeMeetingState.Cancelled, _) => texts["Gaat niet door"],
        (_, true) => texts["Nog geen notulen"],
        _ => texts["Gepland"],
    };

    /// <summary>What an item is about.</summary>
    public static Text Of(this Texts texts, CommitteeItemKind kind) => kind switch
    {
        CommitteeItemKind.IssuePutForward => texts["Voorgestelde kwestie"],
        CommitteeItemKind.AdviceAsked => texts["Gevraagd advies"],
        CommitteeItemKind.AdviceUnanswered => texts["Advies zonder antwoord"],
        CommitteeItemKind.AdviceDraft => texts["Concept van een advies"],
        CommitteeItemKind.FollowUp => texts["Advies om te volgen"],
        CommitteeItemKind.LookBack => texts["Terugkijken"],
        CommitteeItemKind.NewInsight => texts["Nieuw inzicht"],
        _ => texts["Eigen punt"],
    };

    /// <summary>What the day of an item's thing is.</summary>
    public static Text Of(this Texts texts, CommitteeItemKind kind, CommitteeThing thing, DateOnly day) => kind switch
    {
        CommitteeItemKind.AdviceAsked => texts["gewenst vóór {0}", Show.Date(day)],
        CommitteeItemKind.AdviceUnanswered => texts["antwoord vóór {0}", Show.Date(day)],
        CommitteeItemKind.FollowUp => thing.NextAction is { } next
            ? texts["een actie zou uiterlijk op {0} gedaan zijn", Show.Date(next)] : texts["beantwoord, geen open acties"],
        _ => texts["terugkijken op {0}", Show.Date(day)],
    };

    /// <summary>Where the thing stands that an item is about.</summary>
    public static string PathOf(CommitteeItemKind kind, string slug) => kind switch
    {
        CommitteeItemKind.AdviceDraft => $"/commissie/adviezen/concepten/{slug}",
        CommitteeItemKind.AdviceAsked or CommitteeItemKind.AdviceUnanswered or CommitteeItemKind.FollowUp => $"/adviezen/{slug}",
        CommitteeItemKind.LookBack or CommitteeItemKind.NewInsight => $"/inzichten/{slug}",
        _ => $"/kwesties/{slug}",
    };
}

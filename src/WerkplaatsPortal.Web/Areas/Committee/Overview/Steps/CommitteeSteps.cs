using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>Which steps the committee can take for an issue, where they stand and what they are called.</summary>
internal static class CommitteeSteps
{
    /// <summary>The last part of the address and the words of each step.</summary>
    public static IReadOnlyList<(string Path, Text Label)> For(Texts texts, IssueStatus status) => status switch
    {
        IssueStatus.Proposed =>
        [
            ("opnemen", texts["Opnemen"]), ("samenvoegen", texts["Bij een andere voegen"]), ("herformuleren", texts["Anders formuleren"]),
            ("afwijzen", texts["Afwijzen"]),
        ],
        IssueStatus.OnAgenda =>
        [
            ("herformuleren", texts["Anders formuleren"]), ("splitsen", texts["Splitsen"]), ("samenvoegen", texts["Samenvoegen"]),
            ("afronden", texts["Afronden"]),
        ],
        _ => [("heropenen", texts["Heropenen"])],
    };
}

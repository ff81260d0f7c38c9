using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Where the thing stands that people talk about.</summary>
public static class SubjectAddress
{
    /// <summary>Its page, from the root.</summary>
    public static string PageIn(this SubjectLine line, string issue) => line.Subject.Kind switch
    {
        SubjectKind.Question => $"~/kwesties/{issue}/arena/vragen/{line.Slug}",
        SubjectKind.Proposal => $"~/kwesties/{issue}/arena/voorstellen/{line.Slug}",
        SubjectKind.Practice => $"~/praktijken/{line.Slug}",
        SubjectKind.Lesson => $"~/lessen/{line.Slug}",
        SubjectKind.Insight => $"~/inzichten/{line.Slug}",
        SubjectKind.Update => $"~/tribune/berichten/{line.Slug}",
        SubjectKind.Meeting => $"~/kwesties/{issue}/arena/bijeenkomsten/{line.Slug}",
        _ => $"~/kwesties/{issue}/arena",
    };

    /// <summary>What kind of thing it is.</summary>
    public static Text Of(this Texts texts, SubjectKind kind) => kind switch
    {
        SubjectKind.Question => texts["Leervraag"],
        SubjectKind.Proposal => texts["Voorstel"],
        SubjectKind.Practice => texts["Lerende praktijk"],
        SubjectKind.Lesson => texts["Les"],
        SubjectKind.Insight => texts["Inzicht"],
        SubjectKind.Meeting => texts["Bijeenkomst"],
        _ => texts["Bericht"],
    };
}

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Addresses that are made of more than a slug.</summary>
public static class Addresses
{
    /// <summary>The page of a question, from the root: under the issue of its studio.</summary>
    public static string OfQuestion(string issue, string slug) => $"~/kwesties/{issue}/vragen/{slug}";
}

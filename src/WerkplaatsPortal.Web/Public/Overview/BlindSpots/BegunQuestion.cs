namespace WerkplaatsPortal.Web.Public.Overview.BlindSpots;

/// <summary>A question about two things of which little is known together, begun for an Arena to finish.</summary>
internal static class BegunQuestion
{
    /// <summary>Where its form stands, from the root of the portal. Its words are content and so Dutch, whatever the reader reads.</summary>
    /// <param name="issue">The slug of the issue in whose Arena it is asked.</param>
    /// <param name="one">What is known too little, in Dutch.</param>
    /// <param name="other">The other, in Dutch.</param>
    /// <param name="conditions">The codes of the conditions that it is about.</param>
    public static string Address(string issue, string one, string other, IEnumerable<string> conditions) =>
        $"/kwesties/{issue}/arena/vragen/nieuw?vraag={Uri.EscapeDataString($"Hoe leren we meer over {one} en {other}?")}"
        + string.Concat(conditions.Select(code => $"&voorwaarde={code}"));
}

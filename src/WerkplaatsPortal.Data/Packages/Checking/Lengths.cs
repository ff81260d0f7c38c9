namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>How long texts may be that no rule of the domain limits, but the columns that keep them do.</summary>
internal static class Lengths
{
    public const int Source = 1000;
    public const int Municipality = 120;
    public const int Website = 500;
    public const int Years = 60;
    public const int TribuneKind = 60;
    public const int TribunePlace = 200;

    /// <summary>A line in a list of texts.</summary>
    public const int Line = 1000;
}

namespace WerkplaatsPortal.Data.Packages.Reading;

/// <summary>
/// How much of a package is read at most. Counted over what really comes out of it, because what a header says of its own size
/// can be a lie.
/// </summary>
internal static class PackageLimits
{
    public const int Entries = 1000;
    public const long ZipBytes = 64L << 20;
    public const long FileBytes = 128L << 20;
    public const long TotalBytes = 256L << 20;

    /// <summary>How many times larger than the zip its content may be; a little content may be as large as it likes.</summary>
    public const int Ratio = 100;
    public const long RatioCountsFrom = 8L << 20;
}

namespace WerkplaatsPortal.Domain.Tribune;

/// <summary>The order of the Tribune: newest first.</summary>
public static class TribuneOrder
{
    /// <summary>
    /// The day by which that sorts of which nobody knows the day: before every day that a date can name, so that it comes last. It is
    /// shown nowhere.
    /// </summary>
    public static readonly DateOnly Undated = new(1800, 1, 1);
}

namespace WerkplaatsPortal.Web.Commands;

/// <summary>The bar of an index that is written anew; it begins once it is known how much there is to do.</summary>
/// <param name="before">Ends the bar of what came before, if anything did.</param>
internal sealed class IndexBar(Action? before = null) : IProgress<(int Done, int All)>
{
    private ProgressBar? bar;

    /// <summary>How many things there are.</summary>
    public int All { get; private set; }

    /// <inheritdoc />
    public void Report((int Done, int All) value)
    {
        All = value.All;
        if (bar is null)
        {
            before?.Invoke();
            bar = ProgressBar.OnScreen(value.All);
        }

        bar.Reached(value.Done);
    }

    /// <summary>All is done.</summary>
    public void Finish() => bar?.Finish();
}

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Fills a new, empty database with the demo package and the demo accounts. Called only where <c>Demo:Enabled</c>.</summary>
public interface IDemoData
{
    /// <summary>Fills it, all or nothing.</summary>
    Task FillAsync(CancellationToken cancel);
}

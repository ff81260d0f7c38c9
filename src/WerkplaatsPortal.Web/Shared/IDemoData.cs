namespace WerkplaatsPortal.Web.Shared;

/// <summary>Fills a new, empty database with the demo package and the demo accounts. Called only where <c>Demo:Enabled</c>.</summary>
public interface IDemoData
{
    /// <summary>When it is its turn, lowest first: the knowledge package (0) comes before those who take part in it.</summary>
    int Turn => 0;

    /// <summary>Fills it, inside the caller's transaction.</summary>
    Task FillAsync(CancellationToken cancel);
}

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>A file and an id in it. Some engines see no difference between capitals and small letters, so none does here.</summary>
internal sealed class RecordNames : IEqualityComparer<(string File, string Id)>
{
    public static RecordNames Instance { get; } = new();

    public bool Equals((string File, string Id) x, (string File, string Id) y) =>
        x.File == y.File && string.Equals(x.Id, y.Id, StringComparison.OrdinalIgnoreCase);

    public int GetHashCode((string File, string Id) obj) =>
        HashCode.Combine(obj.File, StringComparer.OrdinalIgnoreCase.GetHashCode(obj.Id));
}

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>Makes, copies and removes databases on one engine.</summary>
internal abstract class DatabaseHost
{
    /// <summary>Whether <see cref="CopyAsync"/> is there.</summary>
    public virtual bool Copies => true;

    public abstract Task<TestDatabase> CreateAsync();

    public abstract Task<TestDatabase> CopyAsync(TestDatabase template);

    protected static string NewName() => $"werkplaats_{Guid.CreateVersion7():N}";
}

using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Security;

/// <summary>The reader of this request, asked once. Actions get it by naming a parameter of type <see cref="Reader"/>.</summary>
public sealed class CurrentReader(IHttpContextAccessor http, ReaderQueries readers, TimeProvider clock)
{
    private Task<Reader>? found;

    /// <summary>Who reads; <see cref="Reader.Visitor"/> when nobody is signed in.</summary>
    public Task<Reader> FindAsync() => found ??= http.HttpContext?.User.PersonId() is { } person
        ? readers.FindAsync(person, clock.Today())
        : Task.FromResult(Reader.Visitor);
}

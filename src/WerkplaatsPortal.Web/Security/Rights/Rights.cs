using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Security.Rights;

/// <summary>
/// Asks a right before anything else of the request is looked at. A visitor is sent to sign in by the fallback policy; a thing
/// that isn't there is 404; somebody without the right gets 403, in an area that isn't his or hers at all whatever the address names.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public abstract class RightAttribute : Attribute, IAsyncAuthorizationFilter
{
    /// <summary>Whether who has no right may not even know that the thing is there: 404 instead of 403.</summary>
    public bool Hides { get; init; }

    /// <inheritdoc />
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.HttpContext.User.Identity?.IsAuthenticated != true)
            return;

        var services = context.HttpContext.RequestServices;
        var reader = await services.GetRequiredService<CurrentReader>().FindAsync();
        var allowed = context.RouteData.Values["studio"] is string slug
            ? await AskAboutStudioAsync(services.GetRequiredService<CurrentStudio>(), slug, reader, context)
            : IsGiven(reader);
        if (!allowed)
            context.Result ??= Hides ? new NotFoundResult() : new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    /// <summary>Whether it opens a whole area: then who has it nowhere is not told what is there and what isn't.</summary>
    protected virtual bool OpensArea => false;

    /// <summary>Whether the reader has the right in general, where the address names no studio.</summary>
    protected abstract bool IsGiven(Reader reader);

    /// <summary>Whether the reader has the right in one studio.</summary>
    protected virtual bool IsGivenIn(Guid issueId, Reader reader) => IsGiven(reader);

    private async Task<bool> AskAboutStudioAsync(CurrentStudio studio, string slug, Reader reader, AuthorizationFilterContext context)
    {
        if (await studio.LoadAsync(slug, context.HttpContext.RequestAborted))
            return IsGivenIn(studio.Issue.Id, reader);

        if (!OpensArea || IsGiven(reader))
            context.Result = new NotFoundResult();
        return false;
    }
}

/// <summary>For the researcher who leads the studio in the address (<c>{studio}</c>), or without one: who leads any.</summary>
public sealed class LeadsStudioAttribute : RightAttribute
{
    /// <inheritdoc />
    protected override bool OpensArea => true;

    /// <inheritdoc />
    protected override bool IsGiven(Reader reader) => reader.IsResearcher;

    /// <inheritdoc />
    protected override bool IsGivenIn(Guid issueId, Reader reader) => reader.Leads(issueId);
}

/// <summary>For those with a seat in the Arena of the studio in the address (<c>{studio}</c>), its lead included.</summary>
public sealed class SitsInArenaAttribute : RightAttribute
{
    /// <inheritdoc />
    protected override bool IsGiven(Reader reader) => reader.ArenaIssues.Count > 0;

    /// <inheritdoc />
    protected override bool IsGivenIn(Guid issueId, Reader reader) => reader.SitsInArena(issueId);
}

/// <summary>For members of the programme committee.</summary>
public sealed class CommitteeMemberAttribute : RightAttribute
{
    /// <inheritdoc />
    protected override bool IsGiven(Reader reader) => reader.IsCommitteeMember;
}

/// <summary>For who speaks for a partner.</summary>
public sealed class PartnerContactAttribute : RightAttribute
{
    /// <inheritdoc />
    protected override bool IsGiven(Reader reader) => reader.PartnerIds.Count > 0;
}

/// <summary>For whoever takes part: with a seat in a studio, as one who speaks for a partner, or in the committee.</summary>
public sealed class TakesPartAttribute : RightAttribute
{
    /// <inheritdoc />
    protected override bool IsGiven(Reader reader) => Is(reader);

    /// <summary>Whether a reader takes part.</summary>
    public static bool Is(Reader reader) => reader.SeatIssues.Count > 0 || reader.PartnerIds.Count > 0 || reader.IsCommitteeMember;
}

/// <summary>For administrators.</summary>
public sealed class AdministratorAttribute : RightAttribute
{
    /// <inheritdoc />
    protected override bool IsGiven(Reader reader) => reader.IsAdministrator;
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NetEscapades.AspNetCore.SecurityHeaders;
using WerkplaatsPortal.Data.Conversation;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Public.Overview.Files;

/// <summary>
/// Gives files to who may read the thing they belong to, each time anew. A browser keeps and runs nothing of them: it only shows
/// pictures, and saves the rest.
/// </summary>
[AllowAnonymous]
public sealed class FilesController(FileQueries files, FileFolder folder) : Controller
{
    [HttpGet("/bestanden/{code}"), ResponseCache(NoStore = true), SecurityHeadersPolicy(PortalHeaders.ForFiles)]
    public async Task<IActionResult> Open(string code, Reader reader)
    {
        if (await files.FindAsync(code, reader) is not { } file || folder.Open(file.Hash) is not { } bytes)
            return NotFound();

        var disposition = new ContentDispositionHeaderValue(file.Kind.IsPicture() ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        Response.Headers.ContentDisposition = disposition.ToString();
        return File(bytes, file.Kind.MediaType(), lastModified: null, new EntityTagHeaderValue($"\"{file.Hash}\""), enableRangeProcessing: true);
    }
}

using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Mvc;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Records as a file for a spreadsheet, row by row: UTF-8 with BOM, semicolons, CR LF. A value that a spreadsheet could take for a
/// formula gets an apostrophe before it.
/// </summary>
/// <param name="records">The records, as they come from the database.</param>
/// <param name="columns">Which columns they have.</param>
/// <param name="name">The name of the file.</param>
public sealed class CsvAnswer<T>(IAsyncEnumerable<T> records, ClassMap<T> columns, string name) : IActionResult
{
    /// <inheritdoc />
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await using var text = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(text, CsvShape.Configuration);
        csv.Context.RegisterClassMap(columns);
        await csv.WriteRecordsAsync(records, context.HttpContext.RequestAborted);
    }
}

using System.Globalization;
using System.Text;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WerkplaatsPortal.Web.Shared.Tables;

/// <summary>A table as a file for a spreadsheet. Text is always text there: nothing that somebody wrote is ever a formula.</summary>
public static class TableFiles
{
    /// <summary>What a workbook is called on the wire.</summary>
    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestSheetName = 31;
    private const int FewestLetters = 8;
    private const int MostLetters = 60;

    /// <summary>UTF-8 with BOM, semicolons, CR LF, as every export.</summary>
    public static byte[] Csv(DataTable table)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(text, CsvShape.Configuration))
        {
            foreach (var row in table.Rows.Prepend(table.Columns))
            {
                foreach (var value in row)
                    csv.WriteField(Convert.ToString(value, CultureInfo.InvariantCulture));
                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A workbook of one sheet, its head in bold and standing still.</summary>
    public static byte[] Workbook(DataTable table)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(Head(), Widths(table), Cells(table));
            book.Workbook = new Workbook(new Sheets(
                new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = table.Key.Length > LongestSheetName ? table.Key[..LongestSheetName] : table.Key }));
        }

        return bytes.ToArray();
    }

    private static SheetViews Head() => new(new SheetView(new Pane
    {
        VerticalSplit = 1,
        TopLeftCell = "A2",
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    })
    { WorkbookViewId = 0 });

    private static Columns Widths(DataTable table) => new(table.Columns.Select((name, at) => new Column
    {
        Min = (uint)at + 1,
        Max = (uint)at + 1,
        CustomWidth = true,
        Width = Math.Clamp(table.Rows.Select(row => Convert.ToString(row[at], CultureInfo.InvariantCulture)!.Length).Append(name.Length).Max() + 2, FewestLetters, MostLetters),
    }));

    private static SheetData Cells(DataTable table) =>
        new(table.Rows.Prepend(table.Columns).Select((row, at) => new Row(row.Select(value => CellOf(value, isHead: at == 0)))));

    private static Cell CellOf(object? value, bool isHead) => DataTable.IsNumber(value)
        ? new Cell(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)) { DataType = CellValues.Number }
        : new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(value?.ToString() ?? "") { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = isHead ? 1U : 0U,
        };

    /// <summary>Two ways to write a cell: plain, and bold.</summary>
    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));
}

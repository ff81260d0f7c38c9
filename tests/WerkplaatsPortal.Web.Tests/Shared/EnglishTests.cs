using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Web.Shared;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Shared;

/// <summary>Whoever chose English reads English everywhere: the sentences of the sources held against the resources.</summary>
public sealed partial class EnglishTests
{
    /// <summary>Passed on as they came: each of these was a sentence in the sources where it was first said.</summary>
    private static readonly HashSet<(string File, string Code)> PassedOn =
    [
        // A rule's own sentence, from whoever states the rule.
        ("WerkplaatsPortal.Domain/Shared/Rule.cs", "throw new RuleViolation(otherwise, field);"),
        ("WerkplaatsPortal.Domain/Knowledge/InsightGround.cs", "throw new RuleViolation(lacking, nameof(Insight.Lessons));"),
        // A broken rule, an error of a form and a notice, on their way to the page.
        ("WerkplaatsPortal.Web/Shared/Forms/FormAnswers.cs", "controller.ModelState.AddModelError(broken.Field ?? \"\", broken.Message);"),
        ("WerkplaatsPortal.Web/Shared/Forms/FormPart.cs", "string.IsNullOrEmpty(error.ErrorMessage) ? ValidationTexts.Wrong : Texts.Translate(error.ErrorMessage);"),
        ("WerkplaatsPortal.Web/Shared/PageFacts.cs", "return temporary[\"ok\"] is string notice ? Texts.Translate(notice) : null;"),
        ("WerkplaatsPortal.Web/Shared/Forms/TaggedForm.cs", "? new ValidationResult(ErrorMessage, [nameof(Conditions)])"),
        ("WerkplaatsPortal.Web/Areas/Research/Knowledge/LessonSharingController.cs", "TempData[\"ok\"] = done;"),
        ("WerkplaatsPortal.Web/Public/Overview/QuestionWordsController.cs", "TempData[\"ok\"] = done;"),
        ("WerkplaatsPortal.Web/Public/Overview/ProposalAdaptationsController.cs", "TempData[\"ok\"] = done;"),
        ("WerkplaatsPortal.Web/Public/Overview/ProposalOutcomesController.cs", "TempData[\"ok\"] = done;"),
        // The sentences of NoticeKinds: NotificationTests looks at the English of each.
        ("WerkplaatsPortal.Web/Mail/NoticeWords.cs", "private string Sentence(NoticeLine line) => texts[line.Kind.Sentence];"),
        ("WerkplaatsPortal.Web/Public/Overview/Mine/_Notice.cshtml", "}@T[Model.Kind.Sentence] · @Show.Date(Model.At)@if (Model.Thing.IssueName is { } issue)"),
        ("WerkplaatsPortal.Web/Areas/Research/Knowledge/Insights/Show.cshtml", "<p><icon name=\"let-op\" /> @T[Model.Lacking]</p>"),
    ];

    [Fact]
    public void Every_text_has_English() => AssertNone(
        SourceTexts.All.Where(found => found.Dutch is not null && !Texts.InEnglish.ContainsKey(found.Dutch)));

    [Fact]
    public void No_text_is_made_up_while_the_portal_runs() => AssertNone(
        SourceTexts.All.Where(found => found.Dutch is null && !PassedOn.Contains((found.File, found.Code))));

    [Fact]
    public void No_English_stays_behind_without_its_Dutch()
    {
        var said = SourceTexts.All.Select(found => found.Dutch).ToHashSet();
        var sources = string.Join('\n', SourceTexts.Files.Values);
        AssertNone(Resources().Where(entry => !said.Contains(entry.Dutch) && !sources.Contains($"\"{entry.Dutch}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void English_has_the_same_places_to_fill_in() => AssertNone(
        Resources().Where(entry => !Places(entry.Dutch).SetEquals(Places(entry.English))));

    [Fact]
    public void One_sentence_has_one_English() => AssertNone(
        Resources().GroupBy(entry => entry.Dutch).Where(same => same.Select(entry => entry.English).Distinct().Count() > 1).SelectMany(same => same));

    /// <summary>The build takes two such names for one and drops the second.</summary>
    [Fact]
    public void No_two_names_in_a_file_differ_by_capitals_only() => AssertNone(
        Resources().GroupBy(entry => (entry.At.Split(':')[0], entry.Dutch.ToUpperInvariant())).Where(same => same.Count() > 1).SelectMany(same => same));

    [Theory]
    [InlineData("""<h1>@T["Een kop, met [haken]"]</h1>""", "Een kop, met [haken]")]
    [InlineData("""<p>@T.Count(n, "{0} les", "{0} lessen")</p>""", "{0} les", "{0} lessen")]
    [InlineData("""TempData["ok"] = isNew ? "Gemaakt." : "Bewaard.";""", "Gemaakt.", "Bewaard.")]
    [InlineData("""[StringLength(Max, MinimumLength = 1, ErrorMessage = "Schrijf \"ja\".")]""", "Schrijf \"ja\".")]
    [InlineData("""Rule.Demand(all.Any(one => one.Is(a, b)), "Zo kan het " + "niet.", nameof(Field));""", "Zo kan het niet.")]
    [InlineData("""texts[kind switch { Kind.A => "Eerst", _ => "Later" }]""", "Eerst", "Later")]
    [InlineData("""const string Gone = "Weg."; throw new RuleViolation(Gone);""", "Weg.")]
    [InlineData("""// T["Niet gezegd"]""")]
    [InlineData("T[] all = [];")]
    [InlineData("""@T[$"Van {name}"]""", null)]
    [InlineData("""@T[name]""", null)]
    public void A_text_is_found_wherever_it_is_given(string source, params string?[]? sentences) =>
        Assert.Equal(sentences ?? [null], SourceTexts.In("WerkplaatsPortal.Web/Some.cs", source).Select(found => found.Dutch));

    private static IEnumerable<Entry> Resources() =>
        from file in Directory.EnumerateFiles(Repository.PathOf("src", "WerkplaatsPortal.Web", "Resources"), "*.en.resx").Order()
        from data in XDocument.Load(file, LoadOptions.SetLineInfo).Descendants("data")
        let at = $"{Path.GetFileName(file)}:{((IXmlLineInfo)data).LineNumber}"
        select new Entry(at, (string)data.Attribute("name")!, (string)data.Element("value")!);

    private static HashSet<string> Places(string sentence) => [.. Place().Matches(sentence).Select(match => match.Value)];

    private static void AssertNone(IEnumerable<object> wrong)
    {
        var lines = wrong.Select(each => each.ToString()).ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }

    private sealed record Entry(string At, string Dutch, string English)
    {
        public override string ToString() => $"{At}: {Dutch} = {English}";
    }

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}

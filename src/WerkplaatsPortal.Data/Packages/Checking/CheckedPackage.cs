using WerkplaatsPortal.Data.Packages.Records;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>The records of a package that passed every check.</summary>
internal sealed record CheckedPackage
{
    public IReadOnlyList<NetworkRecord> Network { get; private init; } = [];
    public IReadOnlyList<PartnerRecord> Partners { get; private init; } = [];
    public IReadOnlyList<IssueRecord> Issues { get; private init; } = [];
    public IReadOnlyList<StudioRecord> Studios { get; private init; } = [];
    public IReadOnlyList<PracticeRecord> Practices { get; private init; } = [];
    public IReadOnlyList<LessonRecord> Lessons { get; private init; } = [];
    public IReadOnlyList<LessonLinkRecord> LessonLinks { get; private init; } = [];
    public IReadOnlyList<InsightRecord> Insights { get; private init; } = [];
    public IReadOnlyList<WithdrawnLessonRecord> WithdrawnLessons { get; private init; } = [];
    public IReadOnlyList<InsightRecord> WithdrawnInsights { get; private init; } = [];
    public IReadOnlyList<AdviceRecord> Advices { get; private init; } = [];
    public IReadOnlyList<PublicationRecord> Publications { get; private init; } = [];
    public IReadOnlyList<TribuneRecord> Tribune { get; private init; } = [];

    /// <summary>Looks at every record of every file; what is wrong is among the refusals afterwards.</summary>
    public static CheckedPackage Of(Inspection around)
    {
        FixedLists.Compare(around.Package, around.Refusals);
        var package = new CheckedPackage
        {
            Network = NetworkShapes.Network.Read(around),
            Partners = NetworkShapes.Partners.Read(around),
            Issues = AgendaShapes.Issues.Read(around),
            Studios = AgendaShapes.Studios.Read(around),
            Practices = KnowledgeShapes.Practices.Read(around),
            Lessons = KnowledgeShapes.Lessons.Read(around),
            LessonLinks = KnowledgeShapes.LessonLinks.Read(around),
            Insights = KnowledgeShapes.Insights.Read(around),
            WithdrawnLessons = KnowledgeShapes.WithdrawnLessons.Read(around),
            WithdrawnInsights = KnowledgeShapes.WithdrawnInsights.Read(around),
            Advices = AdviceShapes.Advices.Read(around),
            Publications = ExchangeShapes.Publications.Read(around),
            Tribune = ExchangeShapes.Tribune.Read(around),
        };
        OneStudioForAnIssue(package, around);
        OneQuestionForAnId(package, around);
        KnownOrWithdrawn(PackageFile.WithdrawnLessons, package.WithdrawnLessons, package.Lessons, around);
        KnownOrWithdrawn(PackageFile.WithdrawnInsights, package.WithdrawnInsights, package.Insights, around);
        return package;
    }

    private static void KnownOrWithdrawn(
        string file, IEnumerable<PackageEntry> withdrawn, IEnumerable<PackageEntry> standing, Inspection around)
    {
        var ids = standing.Select(entry => entry.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var both in withdrawn.Where(entry => ids.Contains(entry.Id)))
            new Spot(around, file, both.Id, "id").Refuse(both.Id, "dit id staat ook bij wat niet is ingetrokken");
    }

    private static void OneStudioForAnIssue(CheckedPackage package, Inspection around)
    {
        foreach (var second in package.Studios.GroupBy(studio => studio.Issue).SelectMany(studios => studios.Skip(1)))
            new Spot(around, PackageFile.Studios, second.Id, "issue").Refuse(second.Issue, "deze kwestie heeft al een leeratelier in dit bestand");
    }

    private static void OneQuestionForAnId(CheckedPackage package, Inspection around)
    {
        var withId = package.Studios.SelectMany(studio => studio.ArenaQuestions.Select(question => (Studio: studio.Id, Id: question.Id?.Trim())))
            .Where(each => each.Id is not null);
        foreach (var second in withId.GroupBy(each => each.Id, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Skip(1)))
            new Spot(around, PackageFile.Studios, second.Studio, "arena_questions").Refuse(second.Id, "dit id van een vraag staat dubbel in het bestand");
    }
}

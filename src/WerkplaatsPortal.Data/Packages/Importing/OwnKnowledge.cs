using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes a package over as the region's own knowledge, file after file, each looking back at those before it.</summary>
internal static class OwnKnowledge
{
    public static async Task ImportAsync(CheckedPackage package, ImportDesk desk, CancellationToken cancel)
    {
        await new NetworkImport(desk).RunAsync(package.Network, cancel);
        await new PartnerImport(desk).RunAsync(package.Partners, cancel);
        await new IssueImport(desk).RunAsync(package.Issues, package.Studios, cancel);
        await new StudioImport(desk).RunAsync(package.Studios, cancel);
        await new PracticeImport(desk).RunAsync(package.Practices, cancel);
        await new LessonImport(desk).RunAsync(package.Lessons, cancel);
        await new WithdrawnLessonImport(desk).RunAsync(package.WithdrawnLessons, cancel);
        await new LessonLinkImport(desk).RunAsync(package.LessonLinks, cancel);
        await ContradictedInsights.PutBackAsync(desk, cancel);
        await ContradictedInsights.LoseGroundAsync(desk, cancel);
        await new InsightImport(desk).RunAsync([.. package.Insights, .. package.WithdrawnInsights], cancel);
        await new AdviceImport(desk).RunAsync(package.Advices, cancel);
        await new PublicationImport(desk).RunAsync(package.Publications, cancel);

        var activities = package.Tribune.ToLookup(entry => TribuneActivity.Kinds.Contains(entry.Kind));
        await new ActivityImport(desk).RunAsync(activities[true], cancel);
        await new UpdateImport(desk).RunAsync(activities[false], cancel);
    }
}

using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Committee;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>Writes the public register of advice: what was asked, given and answered, and what is done because of it; nothing of who did so.</summary>
internal static class AdviceExport
{
    public static PackageContent Advices(PublicKnowledge all) =>
        PackageContent.Of(PackageFile.Advices, all.Advices.Select(advice => Record(advice, all)));

    private static AdviceRecord Record(Advice advice, PublicKnowledge all) => new()
    {
        Id = all.Ids.Of(PackageFile.Advices, advice.Id),
        Slug = advice.Slug,
        Kind = AgendaShapes.Code(advice.Kind),
        Issue = all.Ids.Of(PackageFile.Issues, advice.IssueId),
        Question = advice.Question,
        Title = advice.Title ?? "",
        Body = advice.Body ?? "",
        GivenAt = Moments.Write(advice.GivenAt!.Value),
        MeetingOn = Day(advice.MeetingOn),
        AnswerBefore = Day(advice.AnswerBefore),
        Answer = advice.Answer is { } answer ? AgendaShapes.Code(answer) : null,
        Reason = advice.Reason,
        AnsweredAt = Moment(advice.AnsweredAt),
        Actions = [.. advice.Actions.OrderBy(action => action.Before).ThenBy(action => action.What, StringComparer.Ordinal).Select(action =>
            new AdviceActionRecord
            {
                What = action.What,
                Who = action.Who,
                Before = Moments.Write(action.Before),
                DoneAt = Moment(action.DoneAt),
                Remark = action.Remark,
            })],
        FinishedAt = Moment(advice.FinishedAt),
    };

    private static string? Day(DateOnly? day) => day is { } known ? Moments.Write(known) : null;

    private static string? Moment(DateTime? utc) => utc is { } known ? Moments.Write(known) : null;
}

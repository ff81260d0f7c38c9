using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Notifications;

/// <content>Who is upstream of a thing: from whose work it came.</content>
public static partial class NoticeCircles
{
    /// <summary>Who wrote the lesson.</summary>
    public static NoticeCircle Writer { get; } = new(telling =>
        telling.Db.Lessons.Where(lesson => lesson.Id == telling.Event.SubjectId && lesson.WrittenBy != null).Select(lesson => lesson.WrittenBy!.Value));

    /// <summary>Who contributed to the lessons that the insight rests on.</summary>
    public static NoticeCircle Contributors { get; } = new(telling => BehindLessons(telling.Db,
        from insight in telling.Db.Insights
        where insight.Id == telling.Event.SubjectId
        from weighed in insight.Lessons
        select weighed.LessonId));

    /// <summary>Who contributed to the lessons that the publication rests on, itself or by its insights.</summary>
    public static NoticeCircle PublicationContributors { get; } = new(telling =>
    {
        var publication = telling.Db.Publications.Where(each => each.Id == telling.Event.SubjectId);
        var lifted =
            from used in publication.SelectMany(each => each.Insights)
            join insight in telling.Db.Insights on used.InsightId equals insight.Id
            from weighed in insight.Lessons
            select weighed.LessonId;
        return BehindLessons(telling.Db, publication.SelectMany(each => each.Lessons).Select(each => each.LessonId).Concat(lifted));
    })
    { IsElsewhere = true };

    /// <summary>Who wrote lessons, wrote the observations and made the practices that they come from, and put forward the questions of those practices.</summary>
    private static IQueryable<Guid> BehindLessons(PortalDbContext db, IQueryable<Guid> ids)
    {
        var lessons = db.Lessons.Where(lesson => ids.Contains(lesson.Id));
        var practices = db.Practices.Where(practice => lessons.Any(lesson => lesson.PracticeId == practice.Id));
        var questions = practices.SelectMany(practice => practice.Questions).Select(asked => asked.QuestionId);
        return lessons.Where(lesson => lesson.WrittenBy != null).Select(lesson => lesson.WrittenBy!.Value)
            .Concat(db.Observations.Where(each => each.WrittenBy != null && lessons.Any(lesson => lesson.ObservationId == each.Id)).Select(each => each.WrittenBy!.Value))
            .Concat(practices.Where(practice => practice.MadeBy != null).Select(practice => practice.MadeBy!.Value))
            .Concat(
                from question in db.Questions
                where questions.Contains(question.Id)
                from step in question.Steps
                where step.Kind == QuestionStepKind.PutForward && step.TakenBy != null
                select step.TakenBy!.Value);
    }
}

using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <content>An advice of the public register, as a package tells of it.</content>
public sealed partial class Advice
{
    /// <summary>An advice that was given elsewhere, with what became of it.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, or it was answered before it was given.</exception>
    public static Advice Imported(SocialIssue home, string slug, ToldAdvice told)
    {
        var advice = new Advice { Slug = slug, IssueId = home.Id };
        advice.RenewFromImport(told);
        return advice;
    }

    /// <summary>Replaces all of it as an import does.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, or it was answered before it was given.</exception>
    public void RenewFromImport(ToldAdvice told)
    {
        Rule.Demand((told.Answer is null) == (told.AnsweredAt is null), "Bij een antwoord hoort een dag.", nameof(AnsweredAt));
        Rule.Demand(told.AnsweredAt is null || told.AnsweredAt >= told.GivenAt, "Dit advies is beantwoord voor het gegeven was.", nameof(AnsweredAt));
        Rule.Demand(told.Actions.Count <= MostActions, "Er staan meer dan twintig acties bij dit advies.", nameof(Actions));
        (Kind, Question) = (Rule.Known(told.Kind, nameof(Kind)), Rule.OptionalText(told.Question, TextMaxLength, nameof(Question)));
        (Title, Body) = (
            Rule.Text(told.Title, TitleMaxLength, "Geef het advies een titel.", nameof(Title)),
            Rule.Text(told.Body, TextMaxLength, "Schrijf het advies.", nameof(Body)));
        (GivenAt, MeetingOn, AnswerBefore) = (told.GivenAt, told.MeetingOn, told.AnswerBefore);
        (Answer, AnsweredAt) = (told.Answer, told.AnsweredAt);
        Reason = told.Answer is null ? null : Rule.Text(told.Reason, TextMaxLength, "Schrijf waarom.", nameof(Reason));
        FinishedAt = told.FinishedAt;
        actions.Clear();
        foreach (var (promise, doneAt, remark) in told.Actions)
        {
            var action = new AdviceAction(Id, promise);
            if (doneAt is { } done)
                action.Finish(remark, null, done);
            actions.Add(action);
        }

        Raise(new AdviceGiven(Id));
    }
}

/// <summary>An advice as a package tells of it: who asked, gave and answered is not in a package.</summary>
/// <param name="Kind">Asked or unasked.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Body">The advice, in Markdown.</param>
/// <param name="GivenAt">When it was given, in UTC.</param>
public sealed record ToldAdvice(AdviceKind Kind, string Title, string Body, DateTime GivenAt)
{
    /// <summary>What the studio asked.</summary>
    public string? Question { get; init; }

    /// <summary>The day of the meeting in which it was adopted.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>The day before which the studio answers.</summary>
    public DateOnly? AnswerBefore { get; init; }

    /// <summary>What the studio does with it.</summary>
    public AdviceAnswer? Answer { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>When the studio answered, in UTC.</summary>
    public DateTime? AnsweredAt { get; init; }

    /// <summary>When all that follows from it was done, in UTC.</summary>
    public DateTime? FinishedAt { get; init; }

    /// <summary>What the studio does because of it, when that was done, and what came of it.</summary>
    public IReadOnlyList<(AdvicePromise Promise, DateTime? DoneAt, string? Remark)> Actions { get; init; } = [];
}

using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes studios over with their questions. There is none for an issue that went.</summary>
internal sealed class StudioImport(ImportDesk desk)
{
    private ILookup<Guid, string> taken = Array.Empty<string>().ToLookup(_ => Guid.Empty);
    private readonly Dictionary<Guid, SlugBook> slugs = [];
    private Dictionary<(Guid StudioId, string Slug), LearningQuestion> bornHere = [];

    public async Task RunAsync(IReadOnlyList<StudioRecord> entries, CancellationToken cancel)
    {
        var studios = entries.Select(entry => desk.Compare(PackageFile.Studios, entry.Id, entry with { ArenaQuestions = [] }))
            .OfType<Differing<StudioRecord>>().ToDictionary(each => each.Entry.Id);
        var questionIds = desk.KnownOf(PackageFile.Questions).Select(record => record.RecordId)
            .Concat(entries.SelectMany(entry => entry.ArenaQuestions).Select(question => question.Id).OfType<string>())
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var questions = entries.ToDictionary(entry => entry.Id, entry => QuestionMatch.Differing(desk, entry, questionIds));
        if (studios.Count == 0 && questions.Values.All(differing => differing.Count == 0))
            return;

        await PrepareAsync(entries, questions.Values.SelectMany(each => each), cancel);
        foreach (var entry in entries)
        {
            desk.Try(PackageFile.Studios, entry.Id, () =>
            {
                if (studios.TryGetValue(entry.Id, out var each))
                    Take(each);
                if (desk.Studios.Of(desk.IdOf(PackageFile.Issues, entry.Issue)) is { } studio)
                    questions[entry.Id].ForEach(question => Take(question, studio));
            });
        }
    }

    private async Task PrepareAsync(IReadOnlyList<StudioRecord> entries, IEnumerable<DifferingQuestion> questions, CancellationToken cancel)
    {
        var differing = questions.ToList();
        await desk.Studios.BringAsync(desk, cancel);
        await desk.BringAsync(desk.Db.Issues, PackageFile.Issues, entries.Select(entry => entry.Issue), cancel);
        taken = (await desk.Db.Questions.Select(question => new { question.StudioId, question.Slug }).ToListAsync(cancel))
            .ToLookup(question => question.StudioId, question => question.Slug);
        await desk.BringAsync(desk.Db.Questions, differing.Select(each => each.Known?.EntityId).OfType<Guid>(), cancel);
        var wished = differing.Where(each => each is { Known: null, Question: { Id: not null, Slug: not null } }).Select(each => each.Question.Slug!).ToList();
        var ofPackages = desk.KnownOf(PackageFile.Questions).Select(record => record.EntityId).ToHashSet();
        bornHere = (await desk.Db.Questions.Where(question => wished.Contains(question.Slug)).ToListAsync(cancel))
            .Where(question => !ofPackages.Contains(question.Id)).ToDictionary(question => (question.StudioId, question.Slug));
    }

    private void Take(Differing<StudioRecord> each)
    {
        var issue = desk.Get<SocialIssue>(PackageFile.Issues, each.Entry.Issue);
        if (desk.Studios.Of(issue.Id) is null && issue.Status != IssueStatus.OnAgenda)
        {
            desk.Remark(PackageFile.Studios, each.Entry.Id, "geen leeratelier gemaakt, want de kwestie staat niet meer op de agenda");
            return;
        }

        var studio = desk.Studios.Of(issue.Id) ?? desk.Studios.Open(desk, issue, each.Entry);
        if (each.Known is { } known && studio.Version != known.EntityVersion)
        {
            desk.LeaveAlone(PackageFile.Studios, each.Entry.Id);
            return;
        }

        studio.Rename(StudioShelf.NameOf(each.Entry, issue));
        studio.DecidedAsTold((each.Entry.Decisions ?? []).Select(Told));
        if (each.Known is { } before)
            desk.Changed(before, each.Hash, studio);
        else
            desk.Made(PackageFile.Studios, each.Entry.Id, each.Hash, studio);
    }

    private (StudioStep Step, Decision Decision, Period? Lead) Told(StudioDecisionRecord told)
    {
        var decision = new Decision(told.TakenOn.Or(desk.Today), desk.Now, told.Reason)
        {
            OnAdviceOf = told.OnAdviceOf,
            InMeeting = told.MeetingOn is { } day ? new MeetingMark(day.Or(desk.Today)) : null,
        };
        var lead = told.From is { } from
            ? new Period(from.Or(desk.Today), told.Until is { } until ? until.Or(desk.Today) : null)
            : null;
        return (AgendaShapes.StudioSteps[told.Step], decision, lead);
    }

    private void Take(DifferingQuestion each, LearningStudio studio)
    {
        var entry = each.Question;
        var conditions = Words.Tags(entry.Conditions, entry.ConditionMeanings);
        var provenance = Words.From(entry.Source, entry.Derived, entry.Note);
        if (each is { Known: null, Question: { Id: not null, Slug: { } slug } } && bornHere.TryGetValue((studio.Id, slug), out var own))
        {
            desk.Keep(own);
            desk.MadePart(PackageFile.Questions, each.Id, each.Hash, own);
        }
        else if (each.Known is not { } known)
        {
            var made = LearningQuestion.Imported(
                studio, SlugsOf(studio).Take(entry.Slug, entry.Question), entry.Question, conditions, entry.ArticulatedAt.Or(desk.Now), provenance);
            made.StandAs(StateOf(entry), desk.Now);
            desk.MadePart(PackageFile.Questions, each.Id, each.Hash, made);
        }
        else if (desk.Find<LearningQuestion>(known.EntityId) is not { } question || question.Version != known.EntityVersion)
            desk.LeaveAlone(PackageFile.Questions, each.Id);
        else
        {
            question.Word(entry.Question, conditions, provenance);
            question.StandAs(StateOf(entry), desk.Now);
            desk.ChangedPart(known, each.Hash, question);
        }
    }

    /// <summary>Null where the package doesn't say: then the question stands where it stood.</summary>
    private static QuestionState? StateOf(QuestionRecord entry) => entry.State is { } code ? AgendaShapes.QuestionStates[code] : null;

    private SlugBook SlugsOf(LearningStudio studio)
    {
        if (!slugs.TryGetValue(studio.Id, out var book))
            slugs[studio.Id] = book = new SlugBook([.. taken[studio.Id]]);
        return book;
    }
}

using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>How a practice of the demonstration is evaluated: what was intended, what people saw along the way, also somebody without an account.</summary>
internal sealed class DemoEvaluation(PortalDbContext db, LearningStudio studio, ArenaMember lead, ArenaMember member, TimeProvider clock)
{
    private const string Notice = "Dit is een demotekst, geen kennis van het netwerk.";

    private readonly DateTime now = clock.UtcNow();

    public async Task FillAsync(CancellationToken cancel)
    {
        var practice = await db.Practices.Where(each => each.IssueId == studio.IssueId).OrderBy(each => each.Slug).FirstOrDefaultAsync(cancel);
        if (practice is null)
            return;

        var intended = ConditionTags.None.With(Condition.SocioEconomicSecurity, "Mensen weten eerder waar ze aan toe zijn. " + Notice);
        db.Add(PracticeEvaluation.Begin(practice, new EvaluationText(intended)
        {
            Basis = SocialBasis.InformalRelation | SocialBasis.FormalService,
            BuildsOn = "Buren die elkaar al kennen, en een vast spreekuur. " + Notice,
            Followed = "Elke maand schrijven we op wat we zagen, en twee keer per jaar praten we erover met wie er komt. " + Notice,
        }, lead, now.AddDays(-40)));

        // Nobody has the key of this link: it shows in the list, and opens nothing.
        var link = PersonalLink.Make(
            studio, practice, "Bewoner (demo)", LinkKeys.Hash(LinkKeys.New()), Amsterdam.Day(now).AddDays(90), lead.PersonId, now.AddDays(-35));
        db.Add(link);
        db.AddRange(
            Observation.By(member, practice, Seen("Iemand kwam terug met een buurvrouw die ook post had liggen.", 20, SourceKind.Practice), now.AddDays(-20)),
            Observation.By(lead, practice, Seen("Wie één keer samen een brief las, belt de volgende keer zelf.", 12, SourceKind.Evaluation), now.AddDays(-12)),
            Observation.By(link, practice, Seen("Ik durfde te komen omdat iemand met me meeliep.", 5, SourceKind.Experience), now.AddDays(-5)));
    }

    private ObservationText Seen(string text, int daysAgo, SourceKind kind) =>
        new($"{text} {Notice}", Amsterdam.Day(now).AddDays(-daysAgo), kind, Condition.SocioEconomicSecurity);
}

using System.Globalization;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Committee;

/// <summary>What can be chosen in the forms of the committee about its seats and its advice.</summary>
public sealed class CommitteeChoices(CommitteeQueries committee, LeadQueries leads, AdviceQueries advices)
{
    /// <summary>People with an account.</summary>
    public async Task<IReadOnlyList<Option>> PeopleAsync() =>
        [.. (await leads.PeopleAsync()).Select(person => new Option(person.Id.ToString(), person.Name, IsContent: true))];

    /// <summary>Studios, by the slug of their issue.</summary>
    public async Task<IReadOnlyList<Option>> StudiosAsync() =>
        [.. (await committee.StudiosAsync()).Select(studio => new Option(studio.Slug, studio.Studio, IsContent: true))];

    /// <summary>Public advice on which a step can rest, by slug.</summary>
    public async Task<IReadOnlyList<Option>> AdvicesAsync() =>
        [.. (await advices.PublicAsync()).Select(advice => new Option(advice.Slug, advice.Title, IsContent: true))];

    /// <summary>Constituencies.</summary>
    public static IReadOnlyList<Option> Constituencies() =>
        [.. Domain.Network.Constituencies.Vocabulary.Terms.Select(term => new Option(term.Value.ToString(), term.Name(CultureInfo.CurrentUICulture)))];
}

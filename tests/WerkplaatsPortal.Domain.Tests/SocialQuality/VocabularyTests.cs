using System.Globalization;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.SocialQuality;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.SocialQuality;

public class VocabularyTests
{
    [Fact]
    public void The_conditions_are_four() => Assert.Equal(["zekerheid", "inclusie", "cohesie", "empowerment"], Codes(Conditions.Vocabulary));

    [Fact]
    public void The_levels_go_from_the_individual_to_the_system() => Assert.Equal(
        ["individu", "gezin", "sociaal-netwerk", "groep", "wijk", "bedrijf", "dorp-stad", "organisatie", "structuur-systeem"], Codes(Levels.Vocabulary));

    [Fact]
    public void The_parties_are_thirteen() => Assert.Equal(
        [
            "inwoners-volwassen", "inwoners-jeugd", "vrijwilligers", "ervaringsdeskundigen", "professionals", "studenten", "docenten",
            "onderzoekers", "ondernemers", "werkgevers", "managers", "bestuurders", "gemeenteambtenaren",
        ],
        Codes(Parties.Vocabulary));

    [Fact]
    public void Every_party_is_informal_or_formal_and_only_experts_by_experience_are_both()
    {
        Assert.Equal(Parties.Informal | Parties.Formal, Parties.Vocabulary.SetOf(Parties.Vocabulary.Terms.Select(term => term.Value)));
        Assert.Equal(Party.ExpertsByExperience, Parties.Informal & Parties.Formal);
        Assert.Equal(
            ["inwoners-volwassen", "inwoners-jeugd", "vrijwilligers", "ervaringsdeskundigen"],
            Parties.Vocabulary.In(Parties.Informal).Select(term => term.Code));
    }

    [Fact]
    public void The_life_domains_are_six() =>
        Assert.Equal(["welzijn", "zorg", "wonen", "werk-inkomen", "sport", "onderwijs"], Codes(LifeDomains.Vocabulary));

    [Fact]
    public void The_surroundings_are_social_and_physical() => Assert.Equal(["sociaal", "fysiek"], Codes(SurroundingsNames.Vocabulary));

    [Fact]
    public void The_social_basis_is_service_facility_or_relation_each_informal_or_formal() => Assert.Equal(
        ["informele-dienst", "formele-dienst", "informele-voorziening", "formele-voorziening", "informele-relatie", "formele-relatie"],
        Codes(SocialBases.Vocabulary));

    [Fact]
    public void The_kinds_of_partner_are_twelve() => Assert.Equal(
        [
            "gemeente", "opleiding", "kennisinstelling", "welzijnsorganisatie", "zorgorganisatie", "woningcorporatie", "werk-inkomen",
            "ervaring-belangen", "vrijwilligersorganisatie", "netwerk", "sport", "fonds-overheid",
        ],
        Codes(PartnerKinds.Vocabulary));

    [Fact]
    public void The_committee_has_six_constituencies() => Assert.Equal(
        ["gemeenten", "opleidingen", "ervaringsdeskundigen", "maatschappelijk", "zorgalliantie", "academische-werkplaatsen"],
        Codes(Constituencies.Vocabulary));

    [Fact]
    public void The_kinds_of_source_are_four_and_count_the_same() =>
        Assert.Equal(["experience", "practice", "research", "evaluation"], Codes(SourceKinds.Vocabulary));

    [Fact]
    public void A_lesson_supports_nuances_contradicts_or_extends_another() =>
        Assert.Equal(["supports", "nuances", "contradicts", "extends"], Codes(LessonLinkKinds.Vocabulary));

    [Fact]
    public void A_lesson_may_be_on_collaborating_evaluating_or_learning() =>
        Assert.Equal(["samenwerken", "evalueren", "leren"], Codes(LearningAspects.Vocabulary));

    [Fact]
    public void A_lesson_speaks_for_the_network_the_region_or_the_country() =>
        Assert.Equal(["netwerk", "regio", "landelijk"], Codes(LessonScopes.Vocabulary));

    [Fact]
    public void A_code_that_no_value_has_finds_nothing_and_is_left_out_of_a_set()
    {
        Assert.Null(Levels.Vocabulary.Find("straat"));
        Assert.Null(Levels.Vocabulary.Find(null));
        Assert.Null(Levels.Vocabulary.Find("Wijk"));
        Assert.Equal(Level.Neighbourhood | Level.System, Levels.Vocabulary.SetOf(["structuur-systeem", "straat", "wijk", "wijk"]));
    }

    [Fact]
    public void A_set_gives_its_values_in_the_order_of_the_vocabulary() => Assert.Equal(
        ["gezin", "wijk"], Levels.Vocabulary.In(Level.Neighbourhood | Level.Family).Select(term => term.Code));

    [Fact]
    public void A_term_is_Dutch_unless_the_language_is_English()
    {
        var term = Conditions.Vocabulary[Condition.SocialInclusion];
        Assert.Equal("Sociale inclusie", term.Name(CultureInfo.GetCultureInfo("nl-NL")));
        Assert.Equal("Social inclusion", term.Name(CultureInfo.GetCultureInfo("en-GB")));
        Assert.Equal("Sociale inclusie", term.Name(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Codes<T>(Vocabulary<T> vocabulary) where T : struct, Enum => vocabulary.Terms.Select(term => term.Code);
}

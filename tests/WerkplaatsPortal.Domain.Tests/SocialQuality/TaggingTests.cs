using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.SocialQuality;

public class TaggingTests
{
    [Fact]
    public void A_tag_may_say_what_it_means_for_its_condition()
    {
        var tags = ConditionTags.None
            .With(Condition.SocioEconomicSecurity, " Rust in de portemonnee. ").With(Condition.SocialInclusion, "Open deur.")
            .With(Condition.SocialCohesion, "Elkaar kennen.").With(Condition.SocialEmpowerment);
        Assert.Equal(Condition.All, tags.On);
        Assert.Equal("Rust in de portemonnee.", tags.MeaningFor(Condition.SocioEconomicSecurity));
        Assert.Equal("Open deur.", tags.MeaningFor(Condition.SocialInclusion));
        Assert.Equal("Elkaar kennen.", tags.MeaningFor(Condition.SocialCohesion));
        Assert.Null(tags.MeaningFor(Condition.SocialEmpowerment));
    }

    [Fact]
    public void Another_meaning_replaces_only_that_of_its_own_condition()
    {
        var tags = A.Tag().With(Condition.SocialInclusion, "Eerst.").With(Condition.SocialCohesion, "Blijft.");
        var changed = tags.With(Condition.SocialInclusion, "Later.");
        Assert.Equal(("Later.", "Blijft."), (changed.Inclusion, changed.Cohesion));
        Assert.Equal("Eerst.", tags.Inclusion);
    }

    [Fact]
    public void A_meaning_may_be_as_long_as_its_limit_and_not_longer()
    {
        Assert.NotNull(ConditionTags.None.With(Condition.SocialCohesion, new string('x', ConditionTags.MeaningMaxLength)).Cohesion);
        Assert.Equal(
            "Meaning[cohesie]",
            Refusal.FieldOf(() => ConditionTags.None.With(Condition.SocialCohesion, new string('x', ConditionTags.MeaningMaxLength + 1))));
    }

    [Theory]
    [InlineData(Condition.None)]
    [InlineData(Condition.All)]
    [InlineData((Condition)64)]
    public void A_meaning_belongs_to_one_of_the_four_conditions(Condition condition) =>
        Assert.Equal("Kies een van de vier voorwaarden.", Refusal.Of(() => ConditionTags.None.With(condition, "Iets.")));

    [Fact]
    public void There_is_no_fifth_condition_to_be_tagged_to()
    {
        Assert.Equal(Condition.None, ConditionTags.For((Condition)16).On);
        Assert.Equal("Kies minstens één voorwaarde.", Refusal.Of(() => ConditionTags.For((Condition)16).AtLeastOne()));
    }

    [Fact]
    public void A_setting_says_what_the_social_basis_gives_a_person_and_what_the_person_means_to_it()
    {
        var setting = new Setting { SocialBasis = SocialBasis.InformalFacility }.Giving(" Een maaltijd. ", "Een kok.");
        Assert.Equal(("Een maaltijd.", "Een kok."), (setting.GivesPerson, setting.PersonGives));
        Assert.Equal("GivesPerson", Refusal.FieldOf(() => setting.Giving(new string('x', Setting.NoteMaxLength + 1), null)));
        Assert.Equal("PersonGives", Refusal.FieldOf(() => setting.Giving(null, new string('x', Setting.NoteMaxLength + 1))));
    }
}

using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Network;

public class NetworkTests
{
    [Theory]
    [InlineData(PartnerRole.Lead, true)]
    [InlineData(PartnerRole.Partner, true)]
    [InlineData(PartnerRole.Project, true)]
    [InlineData(PartnerRole.National, false)]
    [InlineData(PartnerRole.Funder, false)]
    [InlineData(PartnerRole.Context, false)]
    public void Who_carries_joins_or_works_in_a_project_takes_part_the_others_are_only_named(PartnerRole role, bool takesPart) =>
        Assert.Equal(takesPart, A.Partner(role: role).TakesPart);

    [Fact]
    public void A_partner_has_a_name_and_keeps_its_address()
    {
        var partner = A.Partner("Bindkracht");
        Assert.Equal("Geef de naam van de partner.", Refusal.Of(() => A.Partner(" ")));
        Assert.Equal("Name", Refusal.FieldOf(() => A.Partner(new string('x', NetworkPartner.NameMaxLength + 1))));
        partner.Describe(new PartnerDetails("Bindkracht10", PartnerKind.Welfare, PartnerRole.Project) { FormerNames = ["Bindkracht"] });
        Assert.Equal(("bindkracht", "Bindkracht10"), (partner.Slug, partner.Name));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("www.voorbeeld.example")]
    public void The_site_of_a_partner_is_a_web_address(string site) => Assert.Equal(
        "Schrijf een webadres dat begint met http:// of https://.",
        Refusal.Of(() => NetworkPartner.Join("x", new PartnerDetails("X", PartnerKind.Sport, PartnerRole.Partner) { Website = site })));

    [Fact]
    public void A_site_that_is_left_empty_is_missing_and_one_that_is_too_long_is_refused()
    {
        var details = new PartnerDetails("X", PartnerKind.Sport, PartnerRole.Partner);
        Assert.Null(NetworkPartner.Join("x", details with { Website = " " }).Website);
        var longest = "https://x.example/".PadRight(NetworkPartner.WebsiteMaxLength, 'x');
        Assert.Equal(longest, NetworkPartner.Join("x", details with { Website = longest }).Website);
        Assert.Equal("Website", Refusal.FieldOf(() => NetworkPartner.Join("x", details with { Website = longest + "x" })));
    }

    [Fact]
    public void An_expert_by_experience_contributes_under_a_name_of_choice()
    {
        Assert.Equal("Vlinder", A.Person("Sanne de Boer", " Vlinder ").ShownName);
        Assert.Equal("Sanne de Boer", A.Person("Sanne de Boer", " ").ShownName);
        Assert.Equal("Geef een naam.", Refusal.Of(() => A.Person(" ", "Vlinder")));
    }

    [Fact]
    public void An_invitation_works_once_and_until_its_last_moment()
    {
        var invitation = Invitation.For(A.Person().Id, new string('a', Invitation.CodeHashLength), "Sanne@voorbeeld.nl", Moment.Now);
        Assert.True(invitation.IsOpen(Moment.Now + Invitation.Valid));
        Assert.False(invitation.IsOpen(Moment.Now + Invitation.Valid + TimeSpan.FromTicks(1)));
        invitation.Accept("sanne@voorbeeld.nl", Moment.Now);
        Assert.Equal("Deze uitnodiging is al gebruikt of verlopen. Vraag om een nieuwe.", Refusal.Of(() => invitation.Accept("sanne@voorbeeld.nl", Moment.Now)));
    }

    [Fact]
    public void A_link_proves_the_address_to_which_it_was_mailed_and_no_other()
    {
        var mailed = Invitation.For(A.Person().Id, new string('a', Invitation.CodeHashLength), "sanne@voorbeeld.nl", Moment.Now);
        Assert.True(mailed.Proves("Sanne@Voorbeeld.nl"));
        Assert.False(mailed.Proves("anders@voorbeeld.nl"));
        Assert.False(Invitation.For(A.Person().Id, new string('a', Invitation.CodeHashLength), null, Moment.Now).Proves("sanne@voorbeeld.nl"));
    }

    [Fact]
    public void A_link_that_was_mailed_is_for_who_has_that_address()
    {
        var code = new string('a', Invitation.CodeHashLength);
        var mailed = Invitation.For(A.Person().Id, code, "sanne@voorbeeld.nl", Moment.Now);
        Assert.Equal(
            "Deze uitnodiging is gestuurd naar een ander e-mailadres. Gebruik dat adres, of vraag om een nieuwe uitnodiging.",
            Refusal.Of(() => mailed.Accept("anders@voorbeeld.nl", Moment.Now)));
        mailed.WithCode(code).Accept("Sanne@voorbeeld.nl", Moment.Now);
        Invitation.For(A.Person().Id, code, null, Moment.Now).Accept("anders@voorbeeld.nl", Moment.Now);
    }

    [Fact]
    public void A_contact_speaks_for_a_partner_from_a_day_on() =>
        Assert.Equal(new Period(Moment.Today), PartnerContact.Appoint(A.Partner(), A.Person(), Moment.Today).Period);

    [Fact]
    public void The_network_has_a_name_and_remembers_its_former_ones()
    {
        var network = LearningNetwork.New();
        Assert.Equal("Geef de naam van het netwerk.", Refusal.Of(() => network.Describe(new NetworkDescription(" ", null))));
        network.Describe(new NetworkDescription("Werkplaats", "Samen leren.") { Names = [(2015, 2019, "Wmo-werkplaats"), (2019, null, "Werkplaats")] });
        Assert.Equal(["Wmo-werkplaats", "Werkplaats"], network.Names.Select(name => name.Name));
    }
}

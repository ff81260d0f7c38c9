using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Studios;

/// <content>Who sits in the Arena for a participant: named by the partner, or given a place by the lead of the studio.</content>
public sealed partial class Participation
{
    /// <summary>
    /// Names somebody who sits in the Arena for this participant, and as which party. Naming somebody again changes nothing, unless
    /// as another party: then the time as the former party stays readable. A person without an organisation names only himself or herself.
    /// </summary>
    /// <exception cref="RuleViolation">There is no Arena seat, not even one asked for; the party is not one party; or a person names another.</exception>
    public void Name(Person person, Party? party, DateTime now)
    {
        Rule.Demand(
            OpenTerm?.Seat == Seat.Arena || OpenRequest is not null, "Noem mensen zodra je een Arenaplaats hebt of vraagt.");
        Rule.Demand(PartnerId is not null || PersonId == person.Id, "Alleen een partner noemt andere mensen voor de Arena.");
        Place(person.Id, party, givenBy: null, now);
    }

    /// <summary>
    /// The lead gives somebody a place in the Arena, at once. For a person without an organisation the seat itself begins, whatever stood
    /// or was asked for before. A partner chooses its own seat: somebody joins those who sit there for it. Who has such a place already
    /// only gets what is new, such as another party.
    /// </summary>
    /// <param name="studio">The studio that the lead leads.</param>
    /// <param name="person">Who gets the place; an account is not needed.</param>
    /// <param name="party">As which party.</param>
    /// <param name="motivation">What the lead wrote down for this person: why he or she takes part.</param>
    /// <param name="by">The lead.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">Somebody else than the lead gives it; the partner has no Arena seat; it is not one party; or the text is too long.</exception>
    public void SeatInArena(LearningStudio studio, Person person, Party party, string? motivation, Guid by, DateTime now)
    {
        studio.DemandLed(by, now);
        Rule.Demand(studio.Id == StudioId && (PersonId is null || PersonId == person.Id), "Deze plek hoort bij iemand anders.");
        if (PersonId is not null)
            StartGiven(Rule.OptionalText(motivation, MotivationMaxLength, "Motivation"), by, now);
        Rule.Demand(OpenTerm?.Seat == Seat.Arena, "Deze partner heeft geen plek in de Arena. Een partner kiest zelf hoe die meedoet.", "PartnerId");
        Place(person.Id, party, by, now);
    }

    /// <summary>The lead ends a place that a lead gave, at once. Who was named by a partner leaves on the word of that partner.</summary>
    /// <exception cref="RuleViolation">Somebody else than the lead ends it, or it is no place that a lead gave and that is still taken.</exception>
    public void EndPlace(LearningStudio studio, Guid holderId, Guid by, DateTime now)
    {
        studio.DemandLed(by, now);
        var holder = holders.FirstOrDefault(each => each.Id == holderId && each.Period.Until is null && each.GivenBy is not null);
        Rule.Demand(studio.Id == StudioId && holder is not null, "Dit is geen plek die jij kunt beëindigen. Wie een partner noemde, neemt afscheid via die partner.");
        if (PersonId is null)
            Release(holder.PersonId, now);
        else
            Leave(now);
    }

    /// <summary>Somebody who sits in the Arena for this participant says as which party; the time as the former party stays readable.</summary>
    /// <exception cref="RuleViolation">The person does not sit here, or it is not one party.</exception>
    public void SitAs(Guid personId, Party party, DateTime now)
    {
        Rule.Demand(Seats(personId, Amsterdam.Day(now)), "Alleen wie een plek in de Arena heeft, kan dit doen.");
        Place(personId, party, givenBy: null, now);
    }

    /// <summary>Somebody no longer sits in the Arena for this participant, at once; the time he or she sat there stays readable.</summary>
    public void Release(Guid personId, DateTime now)
    {
        if (Sitting(personId) is not { } sitting)
            return;

        sitting.Stop(Amsterdam.Day(now));
        Raise(new SeatHoldersNamed(Id));
    }

    /// <summary>Another person takes over the place of somebody who sits in the Arena for this partner, as the same party.</summary>
    /// <exception cref="RuleViolation">A person without an organisation would name another.</exception>
    public void HandOver(Guid personId, Person other, DateTime now)
    {
        if (Sitting(personId) is not { } sitting)
            return;

        Rule.Demand(PartnerId is not null, "Alleen een partner noemt andere mensen voor de Arena.");
        Release(personId, now);
        Place(other.Id, sitting.Party == Party.None ? null : sitting.Party, sitting.GivenBy, now);
    }

    /// <summary>
    /// The place that a lead gave goes over to how the same person takes part under another identity, as when he or she turns out
    /// to have an account. Without a given place nothing happens.
    /// </summary>
    public void HandOverTo(Participation own, DateTime now)
    {
        if (PersonId is null || holders.FirstOrDefault(each => each.Period.Until is null && each.GivenBy is not null) is not { GivenBy: { } by } given)
            return;

        var motivation = OpenTerm?.Motivation;
        Leave(now);
        own.StartGiven(motivation, by, now);
        own.Place(own.PersonId!.Value, given.Party, by, now);
    }

    /// <summary>
    /// Whether a person sits in the Arena for this participant now, the day being today. Somebody released today no longer does,
    /// though today stays in the time that is readable.
    /// </summary>
    public bool Seats(Guid personId, DateOnly day) =>
        OpenTerm?.Seat == Seat.Arena && (PersonId == personId || holders.Any(holder => holder.PersonId == personId && holder.SitsOn(day)));

    private SeatHolder? Sitting(Guid personId) => holders.FirstOrDefault(holder => holder.PersonId == personId && holder.Period.Until is null);

    /// <summary>Somebody sits, from today; who sits already only changes party, and keeps who gave the place.</summary>
    private void Place(Guid personId, Party? party, Guid? givenBy, DateTime now)
    {
        var sitting = Sitting(personId);
        if (sitting is not null && (party is null || party == sitting.Party))
            return;

        var day = Amsterdam.Day(now);
        var holder = new SeatHolder(Id, personId, party, day, sitting is null ? givenBy : sitting.GivenBy);
        sitting?.Stop(day);
        holders.Add(holder);
        Raise(new SeatHoldersNamed(Id));
    }

    private void StopHolders(DateTime now) => holders.ForEach(holder => holder.Stop(Amsterdam.Day(now)));
}

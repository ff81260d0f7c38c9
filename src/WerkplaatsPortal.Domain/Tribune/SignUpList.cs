using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Tribune;

/// <summary>
/// Who comes to an activity, and who waits for a place. It stands beside the activity, with a version of its own: so two people who
/// want the last place meet here, and nobody who signs up is in the way of who edits the activity.
/// </summary>
public sealed class SignUpList : Entity
{
    /// <summary>The most places.</summary>
    public const int MostPlaces = 5000;

    /// <summary>The hour of the day from which people are reminded.</summary>
    private const int FirstHour = 9;

    private readonly List<SignUp> signUps = [];

    private SignUpList() { }

    /// <summary>The activity.</summary>
    public Guid ActivityId { get; private set; }

    /// <summary>How many can come; null for no limit.</summary>
    public int? Places { get; private set; }

    /// <summary>Everybody who signed up, those who wait included.</summary>
    public IReadOnlyList<SignUp> SignUps => signUps;

    /// <summary>The list of an activity.</summary>
    /// <exception cref="RuleViolation">The number of places can't be.</exception>
    public static SignUpList Of(TribuneActivity activity, int? places)
    {
        var list = new SignUpList { ActivityId = activity.Id, Places = Sane(places) };
        list.Raise(new SignUpsOpened(activity.Id));
        return list;
    }

    /// <summary>There are more places, or fewer. Who has a place keeps it; new places go to who waits longest.</summary>
    /// <returns>Who got a place by this.</returns>
    /// <exception cref="RuleViolation">The number of places can't be.</exception>
    public IReadOnlyList<SignUp> Hold(int? places, DateTime now)
    {
        if (places == Places)
            return [];

        Places = Sane(places);
        Raise(new SignUpsOpened(ActivityId));
        return MoveUp(now);
    }

    /// <summary>
    /// Somebody signs up: gets a place while there is one and nobody waits, else waits. Who signed up before stays where he or she is.
    /// </summary>
    /// <exception cref="RuleViolation">Nobody can sign up for it any more.</exception>
    public SignUp SignUp(TribuneActivity activity, Guid personId, DateTime now)
    {
        Rule.Demand(activity.Id == ActivityId && IsOpen(activity, now), "Aanmelden voor deze activiteit kan niet meer.");
        if (signUps.Find(each => each.PersonId == personId) is { } known)
            return known;

        var signUp = new SignUp(Id, personId, now, HasRoom ? now : null);
        signUps.Add(signUp);
        Raise(new SignedUp(ActivityId));
        return signUp;
    }

    /// <summary>
    /// Some come no more, or wait no more; nothing is kept of it. A place that comes free goes to who waits longest. Who may see the
    /// activity no more goes first: so no place goes to somebody who can't come.
    /// </summary>
    /// <returns>Who got a place by this.</returns>
    public IReadOnlyList<SignUp> Withdraw(TribuneActivity activity, DateTime now, params IReadOnlyCollection<Guid> people)
    {
        if (signUps.RemoveAll(each => people.Contains(each.PersonId)) == 0)
            return [];

        Raise(new SignUpWithdrawn(ActivityId));
        return IsOpen(activity, now) ? MoveUp(now) : [];
    }

    /// <summary>
    /// Everybody on the list is told something of the activity now. Whoever signs up at this same moment meets it here, and looks again: so
    /// nobody is on the list who was not told.
    /// </summary>
    /// <param name="isOnAnotherDay">Whether the activity is on another day: then who was reminded of the old one is reminded anew.</param>
    public void Tell(bool isOnAnotherDay = false)
    {
        if (isOnAnotherDay)
            signUps.ForEach(each => each.ForgetReminder());
        Raise(new SignUpsTold(ActivityId));
    }

    /// <summary>
    /// Who has a place and was not reminded yet, from nine in the morning of the day before the activity; from then on they are. Nobody
    /// is woken for it.
    /// </summary>
    public IReadOnlyList<SignUp> Remind(TribuneActivity activity, DateTime now)
    {
        if (activity is not { StartsAt: { } start, CancelledAt: null } || start <= now || Amsterdam.Day(start) > Amsterdam.Day(now).AddDays(1))
            return [];
        if (Amsterdam.Time(now).Hour < FirstHour)
            return [];

        // Who signed up for tomorrow today knows it.
        var fresh = signUps.Where(each => each is { HasPlace: true, RemindedAt: null }).ToList();
        fresh.ForEach(each => each.Remind(now));
        if (fresh.Count > 0)
            Raise(new SignUpsReminded(ActivityId));
        return [.. fresh.Where(each => Amsterdam.Day(each.PlacedAt!.Value) < Amsterdam.Day(now))];
    }

    /// <summary>Whether one can sign up for an activity now.</summary>
    public static bool IsOpen(TribuneActivity activity, DateTime now) =>
        activity is { CancelledAt: null, IsDraft: false, StartsAt: { } start } && start > now;

    private bool HasRoom => Places is null || (signUps.Count(each => each.HasPlace) < Places && signUps.TrueForAll(each => each.HasPlace));

    private List<SignUp> MoveUp(DateTime now)
    {
        var free = Places is { } places ? Math.Max(0, places - signUps.Count(each => each.HasPlace)) : int.MaxValue;
        var up = signUps.Where(each => !each.HasPlace).OrderBy(each => each.At).ThenBy(each => each.Id).Take(free).ToList();
        foreach (var signUp in up)
        {
            signUp.Place(now);
            Raise(new MovedUp(signUp.Id));
        }

        return up;
    }

    private static int? Sane(int? places)
    {
        Rule.Demand(places is null or (>= 1 and <= MostPlaces), "Schrijf hoeveel plekken er zijn, of laat het leeg.", nameof(Places));
        return places;
    }
}

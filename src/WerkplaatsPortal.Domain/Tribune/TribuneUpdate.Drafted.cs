using System.Text.RegularExpressions;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Tribune;

/// <content>An update before it goes out, and after.</content>
public sealed partial class TribuneUpdate
{
    /// <summary>Whether it is still being written: then nobody outside that Arena knows of it.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>When a draft goes out by itself, in UTC; null while nobody said when.</summary>
    public DateTime? PublishOn { get; private set; }

    private DomainEvent Changed => IsDraft ? new UpdateDrafted(Id) : new UpdateRevised(Id);

    /// <summary>Somebody with an Arena seat begins an update, to go on with later.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, or a picture is not described.</exception>
    public static TribuneUpdate Draft(ArenaMember author, string slug, UpdateText text, Audience audience, DateTime now)
    {
        var update = Begin(author, slug, audience, now);
        update.IsDraft = true;
        update.Revise(author, text, audience);
        return update;
    }

    /// <summary>The author or the lead words it anew; what is published stays published.</summary>
    /// <exception cref="RuleViolation">Somebody else does so, a text is missing or too long, or a picture is not described.</exception>
    public void Revise(ArenaMember by, UpdateText text, Audience audience)
    {
        DemandMayEdit(by);
        DemandDescribedPictures(text);
        Audience = Rule.Known(audience, nameof(Audience));
        Take(text with { Kind = Kind, Place = Place, Date = Date, Provenance = Provenance }, PublishedAt);
        Raise(Changed);
    }

    /// <summary>The draft goes out by itself at a moment; without one it waits.</summary>
    /// <exception cref="RuleViolation">It is out already, somebody else says so, or the moment lies behind.</exception>
    public void PlanFor(ArenaMember by, DateTime? moment, DateTime now)
    {
        DemandMayEdit(by);
        Rule.Demand(IsDraft, "Dit bericht is al geplaatst.");
        Rule.Demand(moment is null || moment > now, "Kies een dag en een tijd die nog komen.", "PublishDay");
        PublishOn = moment;
        Raise(new UpdateDrafted(Id));
    }

    /// <summary>The author or the lead publishes it now.</summary>
    /// <exception cref="RuleViolation">It is out already, or somebody else does so.</exception>
    public void Publish(ArenaMember by, DateTime now)
    {
        DemandMayEdit(by);
        Rule.Demand(IsDraft, "Dit bericht is al geplaatst.");
        GoOut(now);
    }

    /// <summary>Its moment has come: it goes out.</summary>
    /// <returns>Whether it went out by this.</returns>
    public bool PublishWhenDue(DateTime now)
    {
        if (!IsDraft || PublishOn is null || PublishOn > now)
            return false;

        GoOut(now);
        return true;
    }

    /// <summary>Who planned it takes part in the Arena no more: it goes out only when the lead says so.</summary>
    public void StayBehind()
    {
        if (!IsDraft || PublishOn is null)
            return;

        PublishOn = null;
        Raise(new UpdateDrafted(Id));
    }

    /// <summary>Whether somebody in an Arena may change it: who wrote it, and the lead.</summary>
    public bool MayBeEditedBy(ArenaMember by) => by.IssueId == IssueId && MayBeEditedBy(by.PersonId, by.Leads);

    /// <summary>Whether somebody may change it who sits in its Arena, and leads it or not.</summary>
    public bool MayBeEditedBy(Guid? personId, bool leads) => WrittenBy is not null && (leads || personId == WrittenBy);

    private static TribuneUpdate Begin(ArenaMember author, string slug, Audience audience, DateTime now) => new()
    {
        Slug = slug,
        IssueId = author.IssueId,
        WrittenBy = author.PersonId,
        Audience = Rule.Known(audience, nameof(Audience)),
        PublishedAt = now,
    };

    private void GoOut(DateTime now)
    {
        (IsDraft, PublishOn, PublishedAt) = (false, null, now);
        SortDate = Date?.FirstDay ?? Amsterdam.Day(now);
        Raise(new UpdatePublished(Id));
    }

    private void DemandMayEdit(ArenaMember by) =>
        Rule.Demand(MayBeEditedBy(by), "Alleen wie het bericht schreef of de trekker kan het wijzigen.");

    /// <summary>Whether a picture in a body has no words that say what is on it.</summary>
    public static bool HasBarePicture(string? body) => BarePicture().IsMatch(body ?? "");

    /// <summary>Who doesn't see a picture hears what is on it.</summary>
    private static void DemandDescribedPictures(UpdateText text) =>
        Rule.Demand(!HasBarePicture(text.Body), "Beschrijf elke foto: zet tussen de haken [ ] wat erop te zien is.", nameof(Body));

    [GeneratedRegex(@"!\[\s*\]\s*[(\[]", RegexOptions.CultureInvariant)]
    private static partial Regex BarePicture();
}

/// <summary>An update that is not out yet was written, or worded anew.</summary>
public sealed record UpdateDrafted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>An update that is out was worded anew.</summary>
public sealed record UpdateRevised(Guid SubjectId) : DomainEvent(SubjectId);

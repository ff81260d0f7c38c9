using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>An update or an activity in a list.</summary>
public sealed record TribuneLine
{
    /// <summary>The update or activity.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whether it is an activity; else it is an update.</summary>
    public required bool IsActivity { get; init; }

    /// <summary>Part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The beginning of what it says, in Markdown for an update.</summary>
    public required string Beginning { get; init; }

    /// <summary>What kind of news it is; null for what was written in the portal.</summary>
    public string? Kind { get; init; }

    /// <summary>Where; null when not known.</summary>
    public string? Place { get; init; }

    /// <summary>The day it is about, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The order of newest first.</summary>
    public required DateOnly SortDate { get; init; }

    /// <summary>The issue where it was written.</summary>
    public Guid? IssueId { get; init; }

    /// <summary>Who may read it.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The conditions that it is about.</summary>
    public required Condition Conditions { get; init; }

    /// <summary>Whether an activity was called off.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>When an activity begins, in UTC; null when only its day is known.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>The day to show: what it is about, else when it was written here; null when neither is known.</summary>
    public PartialDate? ShownDate => Date ?? (SortDate == TribuneOrder.Undated ? null : PartialDate.On(SortDate));
}

/// <summary>A lesson, an insight or a publication that an update or activity speaks of.</summary>
/// <param name="OfId">The update or activity.</param>
/// <param name="Slug">Part of the address of what it speaks of.</param>
/// <param name="Title">Its title.</param>
public sealed record SpokenOf(Guid OfId, string Slug, string Title);

/// <summary>Updates and activities, newest first, with what the updates speak of as far as the reader may see it.</summary>
/// <param name="Page">The updates and activities.</param>
/// <param name="Issues">The issues to choose from, and to name.</param>
/// <param name="Lessons">The lessons of each update.</param>
/// <param name="Insights">The insights of each update.</param>
public sealed record TribuneList(
    Page<TribuneLine> Page, IssueNames Issues, ILookup<Guid, SpokenOf> Lessons, ILookup<Guid, SpokenOf> Insights)
{
    /// <summary>The issue of a line, when it has one that is not only proposed.</summary>
    public IssueName? IssueOf(TribuneLine line) => line.IssueId is { } id ? Issues.Find(id) : null;
}

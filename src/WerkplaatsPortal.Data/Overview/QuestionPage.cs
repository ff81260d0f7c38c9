using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What is written in a question, and where it stands.</summary>
/// <param name="Id">The question.</param>
/// <param name="Slug">Its own part of the address.</param>
/// <param name="Text">The question itself.</param>
/// <param name="State">Where it stands.</param>
/// <param name="AwaitsArena">Whether a proposal runs to articulate it.</param>
/// <param name="Conditions">The conditions that it is about.</param>
/// <param name="ArticulatedAt">When the Arena articulated it, in UTC; null while it is only on the table.</param>
/// <param name="Provenance">Where it was found.</param>
/// <param name="IssueId">The issue of its studio.</param>
/// <param name="IssueSlug">The issue's address.</param>
/// <param name="IssueName">What the issue is called.</param>
public sealed record QuestionFacts(
    Guid Id, string Slug, string Text, QuestionState State, bool AwaitsArena, ConditionTags Conditions, DateTime? ArticulatedAt,
        Provenance Provenance, Guid IssueId, string IssueSlug, string IssueName);

/// <summary>A lesson that answers a question, or that a practice taught which works on it.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="PracticeSlug">The practice that taught it; null for one from elsewhere.</param>
public sealed record AnsweringLesson(TaughtLesson Lesson, string? PracticeSlug);

/// <summary>A question at the beginning of the chain, with what was built on it.</summary>
public sealed record QuestionPage(QuestionFacts Question, Page<AnsweringLesson> Lessons, ILookup<StrandKind, Strand> Strands);

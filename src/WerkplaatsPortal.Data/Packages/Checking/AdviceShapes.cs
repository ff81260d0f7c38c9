using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using static WerkplaatsPortal.Data.Packages.Checking.Field;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>What advice looks like in a package.</summary>
internal static class AdviceShapes
{
    /// <summary>Whether it was asked for, by code.</summary>
    public static IReadOnlyDictionary<string, AdviceKind> Kinds { get; } =
        Enum.GetValues<AdviceKind>().ToDictionary(kind => AgendaShapes.Code(kind));

    /// <summary>What a studio answers, by code.</summary>
    public static IReadOnlyDictionary<string, AdviceAnswer> Answers { get; } =
        Enum.GetValues<AdviceAnswer>().ToDictionary(answer => AgendaShapes.Code(answer));

    public static Shape<AdviceRecord> Advices { get; } = new(
        PackageFile.Advices,
        May("slug", Is.Text(Slug.MaxLength)),
        Must("kind", Is.OneOf(Kinds.Keys)),
        Must("issue", Is.IdIn(PackageFile.Issues)),
        May("question", Is.Remark(Advice.TextMaxLength)),
        Must("title", Is.Text(Advice.TitleMaxLength)),
        Must("body", Is.Text(Advice.TextMaxLength)),
        Must("given_at", Is.PastMoment()),
        May("meeting_on", Is.PastDay()),
        May("answer_before", Is.Day()),
        May("answer", Is.OneOf(Answers.Keys)),
        May("reason", Is.Remark(Advice.TextMaxLength)),
        May("answered_at", Is.PastMoment()),
        May("actions", Is.ListOf(Is.Object(
            Must("what", Is.Text(AdviceAction.WhatMaxLength)),
            Must("who", Is.Text(AdviceAction.WhoMaxLength)),
            Must("before", Is.Day()),
            May("done_at", Is.PastMoment()),
            May("remark", Is.Remark(AdviceAction.RemarkMaxLength))))),
        May("finished_at", Is.PastMoment()));
}

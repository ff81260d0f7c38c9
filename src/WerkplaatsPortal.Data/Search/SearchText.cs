using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Search;

/// <summary>
/// The words of everything that can be found, beside it in a column: lower case, without accents, one space before each word,
/// and a bar after those of the title. No engine compares text in the same way as another; this one looks the same to all.
/// </summary>
internal static class SearchText
{
    public const string Column = "SearchText";

    private static readonly Type[] Found =
    [
        typeof(SocialIssue), typeof(LearningQuestion), typeof(LearningPractice), typeof(Lesson), typeof(Insight),
        typeof(TribuneUpdate), typeof(TribuneActivity), typeof(Publication), typeof(NetworkPartner), typeof(Advice),
    ];

    public static void Map(ModelBuilder model)
    {
        foreach (var type in Found)
            model.Entity(type).Property<string>(Column).IsRequired();
    }

    /// <summary>Writes the words of what was added or changed, in the same save.</summary>
    public static void Renew(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<Entity>().Where(entry => entry.State is EntityState.Added or EntityState.Modified).ToList())
        {
            if (WordsOf(entry.Entity) is { } words)
                entry.Property(Column).CurrentValue = words;
        }
    }

    /// <summary>The words of a text, folded: only lower-case letters and digits without accents are left, single spaces between.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        // U+FFFE and half a surrogate pair can't be decomposed; whoever types one finds what is without it.
        var whole = string.Concat((text ?? "").EnumerateRunes()).Replace('\uFFFE', ' ');
        foreach (var c in whole.ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && folded is not [.., ' '])
                folded.Append(' ');
        }

        return folded.ToString().Trim();
    }

    private static string? WordsOf(Entity thing) => thing switch
    {
        SocialIssue issue => Of(issue.Name, [.. issue.Aliases, issue.Summary]),
        LearningQuestion question => Of(question.Text),
        LearningPractice practice => Of(practice.Title, practice.Summary, practice.Place),
        Lesson lesson => Of(lesson.Title, lesson.Learned, lesson.Context),
        Insight insight => Of(insight.Title, insight.Statement, insight.Reasons),
        TribuneUpdate update => Of(update.Title, update.Body, update.Place),
        TribuneActivity activity => Of(activity.Title, activity.Summary, activity.Place),
        Publication publication => Of(publication.Title, publication.Kind),
        NetworkPartner partner => Of(partner.Name, [.. partner.FormerNames, partner.Municipality]),
        Advice advice => Of(advice.Title ?? "", advice.Body, advice.Question),
        _ => null,
    };

    private static string Of(string title, params string?[] texts) => $" {Fold(title)} | {Fold(string.Join(' ', texts))}";
}

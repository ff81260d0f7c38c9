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

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>The things that a save changes, and those that must follow because they carry another's name.</summary>
internal sealed class Touched
{
    private readonly Dictionary<FoundKind, HashSet<Guid>> things = [];
    private readonly List<Guid> practices = [];
    private readonly List<Guid> partners = [];

    private Touched() { }

    /// <summary>Whether nothing that can be found changed.</summary>
    public bool IsNothing => things.Count == 0;

    /// <summary>What the context is about to save.</summary>
    public static Touched In(ChangeTracker tracker)
    {
        var touched = new Touched();
        foreach (var entry in tracker.Entries<Entity>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted) || KindOf(entry.Entity) is not { } kind)
                continue;
            touched.Add(kind, entry.Entity.Id);
            if (entry.State == EntityState.Modified && kind == FoundKind.Practice)
                touched.practices.Add(entry.Entity.Id);
            if (entry.State == EntityState.Modified && kind == FoundKind.Partner && entry.Property(nameof(NetworkPartner.Name)).IsModified)
                touched.partners.Add(entry.Entity.Id);
        }

        return touched;
    }

    /// <summary>Some practices, as if they were saved.</summary>
    public static Touched Practices(IReadOnlyCollection<Guid> ids)
    {
        var touched = new Touched();
        touched.practices.AddRange(ids);
        foreach (var id in ids)
            touched.Add(FoundKind.Practice, id);
        return touched;
    }

    /// <summary>The things to write anew, by kind; asked after the save.</summary>
    public async Task<IReadOnlyDictionary<FoundKind, HashSet<Guid>>> AllAsync(PortalDbContext db, CancellationToken cancel)
    {
        if (partners.Count > 0)
        {
            var theirs = await db.Practices.Where(practice => practice.Partners.Any(partner => partners.Contains(partner.PartnerId)))
                .Select(practice => practice.Id).ToListAsync(cancel);
            theirs.ForEach(id => Add(FoundKind.Practice, id));
            practices.AddRange(theirs);
        }

        if (practices.Count > 0)
        {
            var lessons = await db.Lessons
                .Where(lesson => (lesson.PracticeId != null && practices.Contains(lesson.PracticeId.Value))
                    || lesson.OtherPractices.Any(other => practices.Contains(other.PracticeId)))
                .Select(lesson => lesson.Id).ToListAsync(cancel);
            lessons.ForEach(id => Add(FoundKind.Lesson, id));
        }

        return things;
    }

    private static FoundKind? KindOf(Entity thing) => thing switch
    {
        SocialIssue => FoundKind.Issue,
        LearningQuestion => FoundKind.Question,
        LearningPractice => FoundKind.Practice,
        Lesson => FoundKind.Lesson,
        Insight => FoundKind.Insight,
        TribuneUpdate => FoundKind.Update,
        TribuneActivity => FoundKind.Activity,
        Publication => FoundKind.Publication,
        NetworkPartner => FoundKind.Partner,
        Advice => FoundKind.Advice,
        _ => null,
    };

    private void Add(FoundKind kind, Guid id)
    {
        if (!things.TryGetValue(kind, out var ids))
            things[kind] = ids = [];
        ids.Add(id);
    }
}

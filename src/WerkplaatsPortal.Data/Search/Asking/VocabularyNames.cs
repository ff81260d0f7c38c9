using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>Who asks for the name of a condition, level, party or domain also finds, lower, what is tagged with it.</summary>
internal static class VocabularyNames
{
    public static void AddTo(Lexicon lexicon, double weight)
    {
        Add(Conditions.Vocabulary, Mark.Of);
        Add(Levels.Vocabulary, Mark.Of);
        Add(Parties.Vocabulary, Mark.Of);
        Add(LifeDomains.Vocabulary, Mark.Of);

        void Add<T>(Vocabulary<T> vocabulary, Func<T, string> mark) where T : struct, Enum
        {
            foreach (var term in vocabulary.Terms)
                lexicon.Name(mark(term.Value), weight, EntryText(term.Dutch));
        }
    }

    private static string EntryText(string name) => Keeping.EntryText.Of(name, null, null, null, []);
}

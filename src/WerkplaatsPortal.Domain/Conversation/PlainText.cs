using System.Buffers;
using System.Text.Unicode;

namespace WerkplaatsPortal.Domain.Conversation;

/// <summary>Whether bytes are text that a person wrote: UTF-8 without control characters, and no page or drawing in disguise.</summary>
internal static class PlainText
{
    private const int Block = 64 * 1024;

    public static bool Is(Stream bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Block);
        try
        {
            return Is(bytes, buffer.AsSpan(0, Block));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool Is(Stream bytes, Span<byte> buffer)
    {
        var (kept, isFirst) = (0, true);
        while (bytes.ReadAtLeast(buffer[kept..], 1, throwOnEndOfStream: false) is var read and > 0)
        {
            var text = buffer[..(kept + read)];
            if (isFirst && IsMarkup(text))
                return false;

            isFirst = false;
            if (text.IndexOfAnyInRange((byte)0, (byte)8) >= 0 || text.IndexOfAnyInRange((byte)0x0E, (byte)0x1F) >= 0 || text.Contains((byte)0x7F))
                return false;

            var whole = WholeCharacters(text);
            if (!Utf8.IsValid(text[..whole]))
                return false;

            text[whole..].CopyTo(buffer);
            kept = text.Length - whole;
        }

        return kept == 0;
    }

    /// <summary>A browser that guesses would take this for a page, a drawing or a program.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> text)
    {
        var begin = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        return begin.TrimStart(" \t\r\n\f"u8).StartsWith("<"u8) || begin.StartsWith("#!"u8) || begin.StartsWith("MZ"u8);
    }

    /// <summary>How many bytes hold whole characters; at most three are left of one that is cut.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            var last = text[^back];
            if (last < 0x80)
                return text.Length;
            if (last >= 0xC0)
                return LengthFrom(last) > back ? text.Length - back : text.Length;
        }

        return text.Length;
    }

    private static int LengthFrom(byte lead) => lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
}

using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Conversation;

public class FileTests
{
    private const long Limit = 1_000_000;

    private readonly LearningStudio _studio = A.LedStudio();
    private readonly Person _sitting = A.Person();

    private ArenaMember Lead => An.ArenaMember(_studio);

    private ArenaMember Member => ArenaMember.In(_studio, [A.Participation(_studio).InArena(_studio, _sitting)], _sitting.Id, Moment.Now);

    public static TheoryData<string, byte[], FileKind> Taken => new()
    {
        { "verslag.pdf", FileSamples.Pdf, FileKind.Pdf },
        { "Foto.PNG", FileSamples.Png, FileKind.Png },
        { "foto.jpeg", FileSamples.Jpeg, FileKind.Jpeg },
        { "foto.webp", FileSamples.WebP, FileKind.WebP },
        { "nota.docx", FileSamples.Docx, FileKind.Word },
        { "tabel.xlsx", FileSamples.Xlsx, FileKind.Excel },
        { "dia.pptx", FileSamples.Pptx, FileKind.PowerPoint },
        { "nota.odt", FileSamples.Odt, FileKind.OpenText },
        { "lijst.csv", FileSamples.Text("naam;aantal\nkoken;3\n"), FileKind.Csv },
        { "notitie.txt", FileSamples.Text("Eén € en 🙂 " + new string('é', 70_000)), FileKind.Text },
    };

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "plaatje.svg", FileSamples.Svg },
        { "plaatje.txt", FileSamples.Svg },
        { "pagina.html", FileSamples.Html },
        { "pagina.csv", FileSamples.Html },
        { "nota.docx", FileSamples.WithMacros },
        { "nota.docx", FileSamples.MacroEnabled },
        { "nota.docm", FileSamples.Docx },
        { "nota.docx", FileSamples.OtherZip },
        { "nota.docx", FileSamples.Escaping },
        { "nota.docx", FileSamples.Bomb },
        { "nota.docx", FileSamples.Docx[..20] },
        { "archief.zip", FileSamples.Docx },
        { "verslag.pdf.exe", FileSamples.Pdf },
        { "verslag.pdf", FileSamples.Png },
        { "verslag", FileSamples.Pdf },
        { "programma.txt", [0x4D, 0x5A, 0x90, 0x00, 0x03] },
        { "programma.txt", FileSamples.Text("#!/bin/sh\nrm -rf /") },
        { "latin.txt", [0x63, 0x61, 0x66, 0xE9] },
        { "half.txt", [0x63, 0xE2, 0x82] },
        { "leeg.txt", [] },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void What_is_in_it_decides_what_it_is(string name, byte[] bytes, FileKind kind)
    {
        var content = Look(name, bytes);

        Assert.Equal((kind, (long)bytes.Length, 64), (content.Kind, content.Size, content.Hash.Length));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_something_else_is_refused(string name, byte[] bytes) => Assert.Equal("File", Refusal.FieldOf(() => Look(name, bytes)));

    [Fact]
    public void What_is_too_large_is_refused() => Refusal.Of(() => FileContent.LookInto("a.txt", new MemoryStream(FileSamples.Text("abcdef")), 5));

    [Theory]
    [InlineData("..\\..\\windows\\verslag.pdf", "verslag.pdf")]
    [InlineData("/etc/passwd.pdf", "passwd.pdf")]
    [InlineData("verslag.exe.pdf", "verslag-exe.pdf")]
    [InlineData("a\"b\r\nc<d>.pdf", "ab cd.pdf")]
    [InlineData("....pdf", "bestand.pdf")]
    [InlineData("Notulen 3 maart (concept).PDF", "Notulen 3 maart (concept).pdf")]
    public void A_name_can_not_be_taken_for_anything_else(string sent, string kept) => Assert.Equal(kept, Look(sent, FileSamples.Pdf).Name);

    [Fact]
    public void A_long_name_is_cut_between_whole_signs() =>
        Assert.InRange(Look(string.Concat(Enumerable.Repeat("𝒜", 100)) + ".pdf", FileSamples.Pdf).Name.Length, 100, StoredFile.NameMaxLength);

    [Fact]
    public void Everybody_in_the_Arena_adds_to_a_meeting_or_an_update_but_only_the_lead_to_a_practice_or_a_lesson()
    {
        var content = Look("verslag.pdf", FileSamples.Pdf);
        foreach (var kind in new[] { SubjectKind.Meeting, SubjectKind.Update })
            Assert.Equal("verslag.pdf", StoredFile.Add(Member, Thing(kind), content, 0, Moment.Now).Name);

        foreach (var kind in new[] { SubjectKind.Practice, SubjectKind.Lesson })
        {
            Assert.NotNull(StoredFile.Add(Lead, Thing(kind), content, 0, Moment.Now));
            Refusal.Of(() => StoredFile.Add(Member, Thing(kind), content, 0, Moment.Now));
        }

        Refusal.Of(() => StoredFile.Add(Lead, Thing(SubjectKind.Insight), content, 0, Moment.Now));
        Refusal.Of(() => StoredFile.Add(An.ArenaMember(A.LedStudio()), Thing(SubjectKind.Meeting), content, 0, Moment.Now));
        Refusal.Of(() => StoredFile.Add(Lead, Thing(SubjectKind.Meeting), content, StoredFile.MostPerSubject, Moment.Now));
    }

    [Fact]
    public void Who_put_it_there_or_the_lead_takes_it_away()
    {
        var file = StoredFile.Add(Lead, Thing(SubjectKind.Meeting), Look("verslag.pdf", FileSamples.Pdf), 0, Moment.Now);

        Refusal.Of(() => file.Withdraw(Member, Moment.Now));
        file.Withdraw(Lead, Moment.Now);

        Assert.Equal((Moment.Now, _studio.Lead()), (file.WithdrawnAt!.Value, file.WithdrawnBy!.Value));
    }

    private Subject Thing(SubjectKind kind) => new(kind, Guid.CreateVersion7(), _studio.IssueId);

    private static FileContent Look(string name, byte[] bytes) => FileContent.LookInto(name, new MemoryStream(bytes), Limit);
}

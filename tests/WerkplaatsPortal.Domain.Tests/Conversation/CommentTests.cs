using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Conversation;

public class CommentTests
{
    private readonly LearningStudio _studio = A.LedStudio();
    private readonly Person _sitting = A.Person();

    private ArenaMember Lead => An.ArenaMember(_studio);

    private ArenaMember Member => ArenaMember.In(_studio, [A.Participation(_studio).InArena(_studio, _sitting)], _sitting.Id, Moment.Now);

    private Subject Practice => new(SubjectKind.Practice, Guid.CreateVersion7(), _studio.IssueId);

    private Comment Said() => Comment.Write(Member, Practice, "Dit **werkt** ook bij ons.", [], Moment.Now);

    [Fact]
    public void Somebody_of_the_Arena_says_something_and_calls_another()
    {
        var comment = Comment.Write(Member, Practice, "  Kijk jij mee?  ", [Lead], Moment.Now);

        Assert.Equal("Kijk jij mee?", comment.Body);
        Assert.Equal(_studio.Lead(), Assert.Single(comment.Mentions).PersonId);
        Assert.Equal([_studio.Lead()], Assert.IsType<CommentMade>(Assert.Single(comment.Events)).Mentioned);
    }

    [Fact]
    public void Nobody_speaks_in_an_Arena_of_others() =>
        Refusal.Of(() => Comment.Write(An.ArenaMember(A.LedStudio()), Practice, "Ook hier.", [], Moment.Now));

    [Fact]
    public void A_member_of_the_committee_speaks_of_drafts_of_advice_and_in_no_Arena()
    {
        var seat = A.CommitteeSeat();
        var draft = AdviceDraft.Start(seat, _studio, "x", An.AdviceText(), null, Moment.Now);
        var (speaker, subject) = (DraftSpeaker.Of(draft, seat, Moment.Now), new Subject(SubjectKind.AdviceDraft, draft.Id, draft.IssueId));
        Assert.Equal(seat.PersonId, Comment.Write(speaker, subject, "Korter kan.", [], Moment.Now).WrittenBy);
        Refusal.Of(() => Comment.Write(speaker, Practice, "Ook hier.", [], Moment.Now));
        Refusal.Of(() => Comment.Write(Lead, subject, "Ook hier.", [], Moment.Now));
    }

    [Fact]
    public void Nobody_of_another_Arena_is_called() => Assert.Equal(
        nameof(Comment.Mentions), Refusal.FieldOf(() => Comment.Write(Member, Practice, "Kom.", [An.ArenaMember(A.LedStudio())], Moment.Now)));

    [Fact]
    public void Nothing_said_is_no_comment() =>
        Assert.Equal(nameof(Comment.Body), Refusal.FieldOf(() => Comment.Write(Member, Practice, "  ", [], Moment.Now)));

    [Fact]
    public void Who_calls_himself_or_herself_is_not_told() =>
        Assert.Empty(((CommentMade)Comment.Write(Lead, Practice, "Voor mezelf.", [Lead], Moment.Now).Events[0]).Mentioned);

    [Fact]
    public void The_earlier_wording_is_kept()
    {
        var comment = Said();

        comment.Reword(Member, "Dit werkt soms.", [Lead], Moment.Now.AddHours(1));
        comment.Reword(Member, "Dit werkt soms.", [Lead], Moment.Now.AddHours(2));

        Assert.Equal(("Dit werkt soms.", Moment.Now.AddHours(1)), (comment.Body, comment.RewordedAt));
        Assert.Equal((1, "Dit **werkt** ook bij ons."), (comment.Wordings.Single().Number, comment.Wordings[0].Body));
        Assert.Empty(((CommentReworded)comment.Events[^1]).Mentioned);
    }

    [Fact]
    public void Only_its_author_changes_or_withdraws_it()
    {
        var comment = Said();

        Refusal.Of(() => comment.Reword(Lead, "Anders.", [], Moment.Now));
        Refusal.Of(() => comment.Withdraw(Lead, Moment.Now));
        comment.Withdraw(Member, Moment.Now);

        Assert.False(comment.IsReadable);
        Refusal.Of(() => comment.Reword(Member, "Toch weer.", [], Moment.Now));
    }

    [Fact]
    public void The_lead_hides_it_and_says_why()
    {
        var comment = Said();

        Refusal.Of(() => comment.Hide(Member, "Niet aardig.", Moment.Now));
        Assert.Equal("Reason", Refusal.FieldOf(() => comment.Hide(Lead, " ", Moment.Now)));
        comment.Hide(Lead, "Hier staat iemand bij naam.", Moment.Now);

        Assert.Equal((false, "Hier staat iemand bij naam."), (comment.IsReadable, comment.HiddenReason));
        Refusal.Of(() => comment.Hide(An.ArenaMember(A.LedStudio()), "Van elders.", Moment.Now));
    }
}

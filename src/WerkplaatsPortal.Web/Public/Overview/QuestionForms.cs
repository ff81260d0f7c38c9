using Microsoft.AspNetCore.Mvc.ModelBinding;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The words of a question.</summary>
public sealed class QuestionForm : TaggedForm
{
    public string? Text { get; set; }

    public string? Reason { get; set; }

    internal override bool NeedsCondition => false;

    /// <summary>The form as it stands for a question that is there.</summary>
    public static QuestionForm Of(LearningQuestion question)
    {
        var form = new QuestionForm { Version = question.Version, Text = question.Text };
        form.Show(question.Conditions);
        return form;
    }
}

/// <summary>Why a step is taken; of an answer, what it is.</summary>
public sealed class QuestionStepForm : Form
{
    /// <summary>The question, for the page.</summary>
    [BindNever]
    public string? Question { get; set; }

    public string? Reason { get; set; }

    /// <summary>The slug of a practice that begins to work on it.</summary>
    public string? Practice { get; set; }

    /// <summary>Slugs of lessons that answer it.</summary>
    public List<string> Lessons { get; set; } = [];

    /// <summary>The form as it stands for a question.</summary>
    public static QuestionStepForm Of(LearningQuestion question) => new() { Version = question.Version, Question = question.Text };
}

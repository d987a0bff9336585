#include "app/desk_rooms.h"

#include "app/letters/sign_letter.h"
#include "app/storage/letter_lists.h"

namespace redress {

QFuture<Result<CaseView>> Desk::signLetter(CaseId id, int seenVersion, LetterId letter,
                                           const QString& password)
{
    return rooms->change<CaseView>([=](Database& database, const Deed& deed) {
        return redress::signLetter(database, deed, id, seenVersion, letter, password);
    });
}

QFuture<Result<LetterPage>> Desk::letters(const LetterQuestion& question)
{
    if (!rooms->session) {
        return atOnce<LetterPage>(notSignedIn());
    }
    return rooms->ask<LetterPage>(
        [question, reader = rooms->letterReader()](Database& database) -> Result<LetterPage> {
            return readLetters(database, question, reader);
        });
}

QFuture<Result<PostPage>> Desk::post(const PostQuestion& question)
{
    if (!rooms->session) {
        return atOnce<PostPage>(notSignedIn());
    }
    return rooms->ask<PostPage>(
        [question, viewer = rooms->session->actor()](Database& database) -> Result<PostPage> {
            return readPost(database, question, viewer);
        });
}

} // namespace redress

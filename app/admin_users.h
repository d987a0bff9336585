#pragma once

#include "app/admin_call.h"

namespace redress::admin {

[[nodiscard]] int listUsers(const Call& call);
[[nodiscard]] int addUser(const Call& call);
[[nodiscard]] int setUserPassword(const Call& call);
[[nodiscard]] int closeUser(const Call& call);

} // namespace redress::admin
